import { demo } from '../support/demo.ts';
import { lookAtPages } from './look-at-pages.ts';

lookAtPages(demo(), 'phone');
