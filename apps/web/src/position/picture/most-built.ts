/** More marks than this are painted, not built one by one; pictures that only build them stop here. */
export const mostBuilt = 200;
