declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css' {}
/** A file of the build by its address, and a script that runs in a worker of its own. */
declare module '*?url' {
  const url: string;
  export default url;
}
declare module '*?worker' {
  const OwnWorker: new () => Worker;
  export default OwnWorker;
}
