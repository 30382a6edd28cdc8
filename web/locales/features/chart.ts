import type { Widen } from '../widen.js';

export const ja = {};

export const en: Widen<typeof ja> = {};
