import { describe } from 'vitest';
import { openStore } from '../../server/store/open.js';
import { refusesTooMany } from './too-many.js';

describe('the embedded engine with very much in one place', () => {
  refusesTooMany(() => openStore({ kind: 'embedded' }));
});
