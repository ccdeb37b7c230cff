//! All messages of a locale, taken apart: texts, variables, selectors.

use super::{Finding, line_of};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use panah_core::LocaleFiles;
use std::collections::{BTreeMap, BTreeSet};

/// The messages of a locale by name (`id` or `id.attribute`).
#[derive(Clone, Debug, Default)]
pub(super) struct Catalogue {
    pub(super) tag: String,
    pub(super) messages: BTreeMap<String, Message>,
}

/// One value of a message or an attribute.
#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    pub(super) file: String,
    pub(super) line: usize,
    /// The words, without placeables, of all variants.
    pub(super) text: String,
    /// The longest form that a reader can see, placeables as one character each.
    pub(super) longest: usize,
    pub(super) variables: BTreeSet<String>,
    pub(super) selectors: Vec<Selector>,
    /// The largest number of characters that fits, from the comment `limit: N`.
    pub(super) limit: Option<usize>,
}

/// A selector with the keys of its variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Selector {
    /// `PLURAL($n) ->`
    Plural(BTreeSet<String>),
    /// `$n -> [0] … *[other] …`
    Number(BTreeSet<String>),
    /// `$name -> [key] …`
    Name(BTreeSet<String>),
}

impl Catalogue {
    /// Reads the files of `locale`; what cannot be read is added to `findings`.
    pub(super) fn read(locale: &LocaleFiles, findings: &mut Vec<Finding>) -> Self {
        let mut catalogue = Self { tag: locale.tag.clone(), ..Self::default() };
        for file in locale.files.iter().filter(|file| file.name.ends_with("ftl")) {
            let resource = match fluent_syntax::parser::parse(file.text.as_ref()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        let before = file.text.get(..error.pos.start).unwrap_or_default();
                        let line = before.matches('\n').count() + 1;
                        findings.push(Finding::new(&file.name, line, "syntax", error.kind.to_string()));
                    }
                    resource
                }
            };
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                let line = line_of(file, |line| {
                    line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
                });
                let limit = message.comment.as_ref().and_then(|comment| limit(&comment.content.join("\n")));
                let values = message.value.iter().map(|value| (id.to_owned(), value, limit));
                let attributes = message
                    .attributes
                    .iter()
                    .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value, None));
                for (name, pattern, limit) in values.chain(attributes) {
                    let mut read = Message { file: file.name.to_string(), line, limit, ..Message::default() };
                    read.longest = read_pattern(pattern, &mut read);
                    if catalogue.messages.insert(name.clone(), read).is_some() {
                        findings.push(Finding::new(
                            &file.name,
                            line,
                            "duplicate",
                            format!("{name} stands twice; keep one"),
                        ));
                    }
                }
            }
        }
        catalogue
    }
}

fn limit(comment: &str) -> Option<usize> {
    let rest = comment.split("limit: ").nth(1)?;
    rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// Collects what `pattern` holds; returns the length of its longest form.
fn read_pattern(pattern: &Pattern<&str>, message: &mut Message) -> usize {
    let mut length = 0;
    for element in &pattern.elements {
        length += match element {
            PatternElement::TextElement { value } => {
                message.text.push_str(value);
                value.chars().count()
            }
            PatternElement::Placeable { expression } => {
                message.text.push('\u{FFFC}');
                read_expression(expression, message)
            }
        };
    }
    length
}

fn read_expression(expression: &Expression<&str>, message: &mut Message) -> usize {
    match expression {
        Expression::Inline(inline) => {
            read_inline(inline, message);
            1
        }
        Expression::Select { selector, variants } => {
            read_inline(selector, message);
            let keys: BTreeSet<String> = variants
                .iter()
                .map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                })
                .collect();
            let numeric =
                variants.iter().any(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
            message.selectors.push(match selector {
                InlineExpression::FunctionReference { id, .. } if id.name == "PLURAL" => {
                    Selector::Plural(keys)
                }
                _ if numeric => Selector::Number(keys),
                _ => Selector::Name(keys),
            });
            variants.iter().map(|variant| read_pattern(&variant.value, message)).max().unwrap_or(0)
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| read_inline(argument, message));
        }
        InlineExpression::Placeable { expression } => {
            read_expression(expression, message);
        }
        _ => {}
    }
}
