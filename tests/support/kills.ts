/** How often a process is killed: a few times in `npm test`, as often as `KILLS` says in `npm run test:faults`. */
export const kills = (few: number): number => Number(process.env.KILLS ?? few);
