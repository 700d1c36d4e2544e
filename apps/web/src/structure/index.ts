export { cooperationQuery, cooperationsQuery } from './cooperations/cooperation-queries.ts';
