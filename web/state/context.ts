import { createContext } from '@lit/context';
import type { ApiClient } from '../api/client.js';
import type { ReleaseWatch } from '../api/release-watch.js';
import type { Connection } from './connection.js';
import type { AtlasStore } from './store.js';

/** Where an element finds the store. */
export const storeContext = createContext<AtlasStore>(Symbol('store'));

/** Where an element finds the API. */
export const apiContext = createContext<ApiClient>(Symbol('api'));

/** Where an element finds which release is shown. */
export const releasesContext = createContext<ReleaseWatch>(Symbol('releases'));

/** Where an element finds when to ask again. */
export const connectionContext = createContext<Connection>(Symbol('connection'));
