import { AtlasStore, type AddressBar } from '../state/store.js';

/** An address of which the page around knows nothing: what an element shows is no step in its history. */
const NO_ADDRESS: AddressBar = {
  location: { pathname: '/', search: '' },
  history: { pushState: () => undefined, replaceState: () => undefined },
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

/** A store of an element's own, so that two on one page have nothing to do with each other. */
export function ownStore(): AtlasStore {
  return new AtlasStore(NO_ADDRESS);
}
