import { createClient } from './api/client.js';
import { ReleaseWatch } from './api/release-watch.js';
import { remembering } from './api/remembering.js';
import { GovApp } from './elements/gov-app.js';
import { browserConnection } from './state/connection.js';
import { AtlasStore } from './state/store.js';

/** The one place that knows the window and the address of the API. */
const ENDPOINT = '/graphql';

const app = document.querySelector('gov-app');
if (app instanceof GovApp) {
  const releases = new ReleaseWatch();
  const connection = browserConnection(ENDPOINT);
  const client = createClient({
    endpoint: ENDPOINT,
    fetch: (...request) => fetch(...request),
    retryAfter: [300, 900],
    onAnswer: (release) => {
      connection.answered();
      releases.accept(release);
    },
    onFailure: (error) => connection.failed(error),
  });
  app.start({
    store: new AtlasStore(window),
    api: remembering(client, { keptFor: 60_000, most: 40, now: () => performance.now() }),
    releases,
    connection,
  });
}
