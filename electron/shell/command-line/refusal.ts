/** The command line's own refusal: 2 where the words or the input are wrong, 1 for anything else. */
export class Refusal extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.name = 'Refusal';
    this.exitCode = exitCode;
  }
}
