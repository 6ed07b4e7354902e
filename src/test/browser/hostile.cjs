// Writes a partnership whose texts try to be anything but text.
const fs = require("fs");
const [from, to] = process.argv.slice(2);

const markup = "<script>alert(1)</script><img src=x onerror=alert(1)> </style></title> &amp; \"q\" 'a'";
const rightToLeft = "شراكة المسارات المهنية שותפות";
const long = "x".repeat(10000);
const words = "many words ".repeat(900).trim();

const quoted = (text) => JSON.stringify(text);
let text = fs.readFileSync(from, "utf8");
const replace = (what, by) => {
  if (!text.includes(what)) throw new Error(`${from} has no ${what}`);
  text = text.split(what).join(by);
};
replace("name: Riverbend Career Partnership", `name: ${quoted(markup + " " + rightToLeft)}`);
replace("St. Anne Medical Center", quoted(markup + " clinic").replace(/\\"/g, "'"));
replace("Tri-County Castings", quoted(rightToLeft));
replace("Mill River Community College", quoted("Mill River " + long));
replace("one advising desk for both pathways", quoted(words + " " + markup));
fs.writeFileSync(to, text);
