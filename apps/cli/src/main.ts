const [command = ''] = process.argv.slice(2);

console.error(`There is no command "${command}" yet.`);
process.exitCode = 2;
