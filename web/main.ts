import { createClient } from './api/client.js';
import { remembering } from './api/remembering.js';
import { GovApp } from './elements/gov-app.js';
import { AtlasStore } from './state/store.js';

/** The one place that knows the window and the address of the API. */
const app = document.querySelector('gov-app');
if (app instanceof GovApp) {
  app.start({
    store: new AtlasStore(window),
    api: remembering(
      createClient({
        endpoint: '/graphql',
        fetch: (...request) => fetch(...request),
        retryAfter: [300, 900],
      }),
      { keptFor: 60_000, most: 40, now: () => performance.now() },
    ),
  });
}
