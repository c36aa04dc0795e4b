// Times elkjs on graphs that GraphExport wrote: "npm install elkjs@0.12.1", then "node elkjs.js graph-200.json ...".
// Prints the median of the runs in a warm process.
const fs = require("fs");
const ELK = require(require.resolve("elkjs", { paths: [process.cwd()] }));

const WARM_UP = 15;
const RUNS = 15;

async function time(file) {
    const text = fs.readFileSync(file, "utf8");
    const elk = new ELK();
    const times = [];
    for (let run = 0; run < WARM_UP + RUNS; run++) {
        const graph = JSON.parse(text);
        const start = process.hrtime.bigint();
        await elk.layout(graph);
        if (run >= WARM_UP) {
            times.push(Number(process.hrtime.bigint() - start) / 1e6);
        }
    }
    times.sort((a, b) => a - b);
    console.log(`${file}: median ${times[times.length >> 1].toFixed(0)} ms, least ${times[0].toFixed(0)} ms`);
}

(async () => {
    for (const file of process.argv.slice(2)) {
        await time(file);
    }
})();
