import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dockerfileProblems } from './rules/docker.js';
import { ROOT } from './rules/tree.js';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

interface Service {
  image?: string;
  ports?: string[];
  environment?: Record<string, string>;
  healthcheck?: unknown;
  volumes?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  tmpfs?: string[];
  security_opt?: string[];
  privileged?: boolean;
  depends_on?: Record<string, { condition: string }>;
}
interface Compose {
  services: { neo4j: Service; app: Service };
  volumes: Record<string, unknown>;
}

const GOOD = `FROM node:24 AS build
COPY package.json ./
FROM node:24
COPY --from=build /app ./
RUN rm -rf /usr/local/bin/npm
USER 1000:1000
HEALTHCHECK CMD ["node", "-e", "1"]
CMD ["node", "main.js"]
`;
const IGNORE = '*\n!package.json\n';

describe('the image', () => {
  it('copies what is there, runs as nobody special, and is looked after', () => {
    const exists = (path: string): boolean => existsSync(join(ROOT, path));
    expect(dockerfileProblems(read('Dockerfile'), read('.dockerignore'), exists)).toEqual([]);
  });

  it('passes the check when it is good', () => {
    expect(dockerfileProblems(GOOD, IGNORE, () => true)).toEqual([]);
  });

  it.each([
    ['a file that is not there', GOOD, IGNORE, () => false, /does not exist/],
    ['a file that is kept out', GOOD, '*\n', () => true, /kept out/],
    ['a context that lets all in', GOOD, IGNORE.replace('*\n', ''), () => true, /shut out/],
    ['root', GOOD.replace('USER 1000:1000\n', ''), IGNORE, () => true, /root/],
    ['root by name', GOOD.replace('1000:1000', 'root'), IGNORE, () => true, /root/],
    ['what installs', GOOD.replace(/RUN rm.*\n/, ''), IGNORE, () => true, /runs with what installs/],
    [
      'an installation in the last stage',
      GOOD.replace('USER 1', 'RUN apt-get install -y curl\nUSER 1'),
      IGNORE,
      () => true,
      /installs in what runs/,
    ],
    ['no health check', GOOD.replace(/HEALTHCHECK.*\n/, ''), IGNORE, () => true, /health/],
    ['a shell in between', GOOD.replace('["node", "main.js"]', 'npm start'), IGNORE, () => true, /signals/],
    ['any version', GOOD.replace('FROM node:24\n', 'FROM node:latest\n'), IGNORE, () => true, /version/],
  ])('is refused for %s', (_, dockerfile, ignore, exists, problem) => {
    expect(dockerfileProblems(dockerfile, ignore, exists)).toEqual([expect.stringMatching(problem)]);
  });
});

describe('the composition', () => {
  const { services, volumes } = parse(read('docker-compose.yml')) as Compose;

  it('runs the database of the long-term release, with a volume that exists and a health check', () => {
    expect(services.neo4j.image).toBe('neo4j:5.26-community');
    expect(services.neo4j.healthcheck).toBeDefined();
    for (const volume of services.neo4j.volumes ?? []) {
      expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
    }
  });

  it('opens its ports to this machine only', () => {
    const ports = [...(services.neo4j.ports ?? []), ...(services.app.ports ?? [])];
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('gives the app the same password, waits for the database, and lets the app write nowhere', () => {
    const password = services.app.environment?.['NEO4J_PASSWORD'] ?? 'none';
    expect(services.neo4j.environment?.['NEO4J_AUTH']).toBe(`neo4j/${password}`);
    expect(services.app.depends_on?.['neo4j']?.condition).toBe('service_healthy');
    expect(services.app.read_only).toBe(true);
    expect(services.app.tmpfs).toEqual(['/tmp']);
    expect(services.app.cap_drop).toEqual(['ALL']);
  });

  it('lets nobody gain a privilege', () => {
    for (const service of Object.values(services)) {
      expect(service.security_opt).toContain('no-new-privileges:true');
      expect(service.privileged).toBeUndefined();
    }
  });
});
