/** A style sheet as a text, as the bundler gives it. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
