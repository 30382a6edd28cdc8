import { ReferenceStore } from './reference.js';
import { conformance } from './run-cases.js';

// What the property test holds the engines to must itself be what the suite says.
conformance('the reference', async () => new ReferenceStore());
