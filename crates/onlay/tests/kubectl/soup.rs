//! Texts that are barely YAML, or not at all.

use crate::dice::Dice;

const TOKENS: [&str; 60] = [
    "a",
    "b",
    "a",
    "b",
    "c d",
    "1",
    "0x1F",
    "yes",
    "~",
    "1.0",
    "é",
    "a: ",
    "b: ",
    "a: b\n",
    "b: c\n",
    "- ",
    "- a\n",
    "-",
    "\n",
    "\n",
    "\n  ",
    "\n    ",
    "\n      ",
    "\n\n",
    "[",
    "]",
    "[",
    "]",
    "{",
    "}",
    "{",
    "}",
    ",",
    ", ",
    ": ",
    ":",
    ":\n",
    "? ",
    "'",
    "\"",
    "'a'",
    "\"b\"",
    "'a\n  b'",
    "\"a\n  b\"",
    " # c",
    "#",
    "|\n",
    ">-\n",
    "|2\n",
    "|+\n",
    "&x ",
    "*x",
    "!!str ",
    "!!int ",
    "!t ",
    "<<: ",
    "  ",
    " ",
    "\t",
    "\\",
];

/// A ConfigMap of some name whose data is a few tokens.
pub(crate) fn text(dice: &mut Dice, name: &str) -> String {
    // A `? key` keeps our scanner for plain texts out, so that the other one is tried, too.
    let front = *dice.pick(&["", "? x\n: 1\n"]);
    let mut text = format!("{front}apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\ndata:");
    text += *dice.pick(&["\n  k: ", " ", "\n  - ", "\n  k: [", "\n  k: {", "\n  ", "\n"]);
    for _ in 0..1 + dice.below(7) {
        text += *dice.pick(&TOKENS);
    }
    text += *dice.pick(&["\n", "\n", "]\n", "}\n", "", "\nz: 1\n"]);
    text
}
