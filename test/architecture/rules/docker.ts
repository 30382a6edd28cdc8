/** The lines of a Dockerfile as instructions: comments gone, continued lines joined. */
function instructions(text: string): string[] {
  return text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** What `COPY` takes from the tree; not what it takes from an earlier stage. */
export function copiedSources(text: string): string[] {
  return instructions(text)
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(/\s+/).slice(1, -1))
    .filter((word) => !word.startsWith('--'));
}

/** What .dockerignore lets through, when it shuts out everything else first. */
export function letThrough(ignore: string): string[] {
  return ignore
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
}

/** What is wrong with a Dockerfile whose tree has these top-level names. */
export function dockerfileProblems(
  text: string,
  ignore: string,
  exists: (path: string) => boolean,
): string[] {
  const lines = instructions(text);
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  const problems = copiedSources(text).flatMap((path) => [
    ...(exists(path) ? [] : [`${path} is copied and does not exist`]),
    ...(letThrough(ignore).includes(path) ? [] : [`${path} is copied and kept out by .dockerignore`]),
  ]);
  if (!/^\*$/m.test(ignore)) problems.push('.dockerignore does not shut out everything first');
  const user = last.find((line) => line.startsWith('USER '))?.slice(5);
  if (user === undefined || /^(?:root|0)(?::|$)/.test(user)) problems.push('it runs as root');
  if (
    last.some((line) =>
      /^RUN .*\b(?:npm (?:ci|i|install|run)|yarn (?:add|install|run)|apt-get|apk add)\b/.test(line),
    )
  )
    problems.push('it installs in what runs');
  if (!last.some((line) => /^RUN rm .*\/bin\/npm\b/.test(line))) problems.push('it runs with what installs');
  if (!last.some((line) => line.startsWith('HEALTHCHECK '))) problems.push('it has no health check');
  if (!last.some((line) => /^CMD \["node", /.test(line))) problems.push('signals do not reach node');
  for (const line of lines.filter((each) => each.startsWith('FROM '))) {
    if (!/^FROM \S+:\S*\d/.test(line)) problems.push(`${line}: which version is left open`);
  }
  return problems;
}
