import { createContext } from '@lit/context';
import type { ApiClient } from '../api/client.js';
import type { AtlasStore } from './store.js';

/** Where an element finds the store. */
export const storeContext = createContext<AtlasStore>(Symbol('store'));

/** Where an element finds the API. */
export const apiContext = createContext<ApiClient>(Symbol('api'));
