/** In the place of what is about to come: nothing to see for the moment that it takes, and said to who cannot see. */
export function Waiting() {
  return <div aria-busy="true" />;
}
