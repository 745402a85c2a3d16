const width = 30;

/** Shows how far long work is: a bar on a terminal, a line at each tenth elsewhere. */
export function progressBar(what: string): (done: number, all: number) => void {
  let last = -1;
  return (done, all) => {
    const share = all === 0 ? 1 : done / all;
    const step = Math.floor(share * (process.stdout.isTTY ? 200 : 10));
    if (step === last) return;
    last = step;
    const count = `${done} of ${all} ${what}`;
    if (!process.stdout.isTTY) return console.log(count);
    const full = Math.round(share * width);
    process.stdout.write(`\r[${"#".repeat(full)}${".".repeat(width - full)}] ${count} `);
    if (done === all) process.stdout.write("\n");
  };
}
