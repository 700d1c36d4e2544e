export { positionRoutes } from './routes.ts';
