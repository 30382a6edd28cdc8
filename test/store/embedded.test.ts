import { openStore } from '../../server/store/open.js';
import { conformance } from './run-cases.js';

conformance('the embedded engine', () => openStore({ kind: 'embedded' }));
