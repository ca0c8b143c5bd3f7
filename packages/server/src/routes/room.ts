import type { App, Services } from '../http/index.ts';

/** A group of routes. Each says in `config.access` who may use it; one that touches case data has `config.action`. */
export interface Room {
  readonly name: string;
  readonly register: (app: App, services: Services) => void;
}
