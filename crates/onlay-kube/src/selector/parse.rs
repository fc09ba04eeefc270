//! Text to requirements: a lexer of a few tokens and a parser that looks one of them ahead.

use std::ops::Range;

use thiserror::Error;

use super::{LabelProblem, Requirement, Test, syntax};

/// Why a text is no selector. Offsets are bytes of that text.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SelectorError {
    /// Something stands where the grammar has something else.
    #[error("expected {expected}, found {}", shown(.found))]
    Unexpected {
        /// Where it stands.
        offset: usize,
        /// What stands there; empty at the end.
        found: String,
        /// What could stand there.
        expected: &'static str,
    },
    /// A key that no label can have.
    #[error("`{key}` is not a label key: {problem}")]
    InvalidKey {
        /// Where it stands.
        offset: usize,
        /// The key.
        key: String,
        /// What is wrong with it.
        problem: LabelProblem,
    },
    /// A value that no label can have.
    #[error("`{value}` is not a label value: {problem}")]
    InvalidValue {
        /// Where it stands.
        offset: usize,
        /// The value.
        value: String,
        /// What is wrong with it.
        problem: LabelProblem,
    },
    /// `key in ()` or `key notin ()`.
    #[error("`{key}` needs at least one value between the parentheses")]
    NoValues {
        /// Where the closing parenthesis stands.
        offset: usize,
        /// The key.
        key: String,
    },
    /// `<` or `>` with something that is no whole number.
    #[error("`{value}` is not a whole number")]
    NotANumber {
        /// Where it stands.
        offset: usize,
        /// The value.
        value: String,
    },
}

impl SelectorError {
    /// Gives the bytes of the text that are wrong; none at the end of the text.
    pub fn span(&self) -> Range<usize> {
        let (offset, length) = match self {
            Self::Unexpected { offset, found, .. } => (*offset, found.len()),
            Self::InvalidKey { offset, key, .. } => (*offset, key.len()),
            Self::InvalidValue { offset, value, .. } | Self::NotANumber { offset, value } => (*offset, value.len()),
            Self::NoValues { offset, .. } => (*offset, 1),
        };
        offset..offset + length
    }
}

fn shown(found: &str) -> String {
    if found.is_empty() { "the end".to_owned() } else { format!("`{found}`") }
}

pub(super) fn requirements(text: &str) -> Result<Vec<Requirement>, SelectorError> {
    let mut parser = Parser { text, at: 0 };
    let mut requirements = Vec::new();
    if parser.peek().text.is_empty() {
        return Ok(requirements);
    }
    loop {
        requirements.push(parser.requirement()?);
        let next = parser.next();
        match next.text {
            "" => return Ok(requirements),
            "," => {}
            _ => return Err(next.unexpected("`,` or the end")),
        }
    }
}

#[derive(Clone, Copy)]
struct Token<'t> {
    offset: usize,
    /// An operator, punctuation or a word; empty at the end.
    text: &'t str,
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
}

const BLANK: [char; 4] = [' ', '\t', '\r', '\n'];
const SPECIAL: [char; 7] = ['=', '!', '(', ')', ',', '>', '<'];

impl<'t> Token<'t> {
    fn unexpected(self, expected: &'static str) -> SelectorError {
        SelectorError::Unexpected { offset: self.offset, found: self.text.to_owned(), expected }
    }

    /// `in` and `notin` are words too: only their place makes them operators.
    fn is_word(self) -> bool {
        !self.text.is_empty() && !self.text.starts_with(SPECIAL)
    }

    fn value(self) -> Result<&'t str, SelectorError> {
        syntax::value(self.text).map(|()| self.text).map_err(|problem| SelectorError::InvalidValue {
            offset: self.offset,
            value: self.text.to_owned(),
            problem,
        })
    }
}

impl<'t> Parser<'t> {
    fn peek(&self) -> Token<'t> {
        let rest = &self.text[self.at..];
        let word = rest.trim_start_matches(BLANK);
        let length = match word {
            _ if word.starts_with("==") || word.starts_with("!=") => 2,
            _ if word.starts_with(SPECIAL) => 1,
            _ => word.find(|c| SPECIAL.contains(&c) || BLANK.contains(&c)).unwrap_or(word.len()),
        };
        Token { offset: self.at + rest.len() - word.len(), text: &word[..length] }
    }

    fn next(&mut self) -> Token<'t> {
        let token = self.peek();
        self.at = token.offset + token.text.len();
        token
    }

    fn requirement(&mut self) -> Result<Requirement, SelectorError> {
        let mut token = self.next();
        let negated = token.text == "!";
        if negated {
            token = self.next();
        }
        if !token.is_word() {
            return Err(token.unexpected(if negated { "a label key" } else { "a label key or `!`" }));
        }
        let key = token.text.to_owned();
        if let Err(problem) = syntax::key(&key) {
            return Err(SelectorError::InvalidKey { offset: token.offset, key, problem });
        }
        let test = match self.peek().text {
            _ if negated => Test::Missing,
            "" | "," => Test::Exists,
            _ => self.test(&key)?,
        };
        Ok(Requirement { key, test })
    }

    fn test(&mut self, key: &str) -> Result<Test, SelectorError> {
        let operator = self.next();
        Ok(match operator.text {
            "=" | "==" => Test::Equals(self.value()?.value()?.to_owned()),
            "!=" => Test::Differs(self.value()?.value()?.to_owned()),
            ">" => Test::Above(self.number()?),
            "<" => Test::Below(self.number()?),
            "in" => Test::In(self.values(key)?),
            "notin" => Test::NotIn(self.values(key)?),
            _ => return Err(operator.unexpected("`,`, the end, or one of `=`, `==`, `!=`, `in`, `notin`, `<`, `>`")),
        })
    }

    /// A word, or nothing before a comma or the end.
    fn value(&mut self) -> Result<Token<'t>, SelectorError> {
        let token = self.peek();
        match token.text {
            "" | "," => Ok(Token { text: "", ..token }),
            _ if token.is_word() => Ok(self.next()),
            _ => Err(token.unexpected("a label value")),
        }
    }

    fn number(&mut self) -> Result<i64, SelectorError> {
        let token = self.value()?;
        token
            .value()?
            .parse()
            .map_err(|_| SelectorError::NotANumber { offset: token.offset, value: token.text.to_owned() })
    }

    /// `(a,b)`. Nothing beside a comma is the empty value: `(a,)`.
    fn values(&mut self, key: &str) -> Result<Vec<String>, SelectorError> {
        let open = self.next();
        if open.text != "(" {
            return Err(open.unexpected("`(`"));
        }
        if self.peek().text == ")" {
            return Err(SelectorError::NoValues { offset: self.peek().offset, key: key.to_owned() });
        }
        let mut values = Vec::new();
        loop {
            let token = self.peek();
            match token.text {
                "," | ")" => values.push(String::new()),
                _ if token.is_word() => values.push(self.next().value()?.to_owned()),
                _ => return Err(token.unexpected("a label value, `,` or `)`")),
            }
            let token = self.next();
            match token.text {
                "," => {}
                ")" => break,
                _ => return Err(token.unexpected("`,` or `)`")),
            }
        }
        values.sort_unstable();
        values.dedup();
        Ok(values)
    }
}
