//! All messages of a locale, taken apart: texts, values, selectors, each with its place.

use super::slot::Slot;
use super::{Finding, Rule, syntax};
use fluent_syntax::ast::{
    Attribute, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use panah_core::LocaleFiles;
use panah_core::content::SourceFile;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What stands in a text for something that is put in.
pub(super) const PUT_IN: char = '\u{FFFC}';

/// The messages of a locale by name (`id` or `id.attribute`).
#[derive(Clone, Debug, Default)]
pub(super) struct Catalogue<'f> {
    pub(super) tag: &'f str,
    pub(super) messages: BTreeMap<String, Message<'f>>,
    /// The names of messages that cannot be read: they are there, so nobody shall write them a second time.
    pub(super) broken: BTreeSet<&'f str>,
}

/// One value of a message or an attribute.
#[derive(Clone, Debug)]
pub(super) struct Message<'f> {
    pub(super) file: &'f SourceFile,
    /// Where its name begins.
    pub(super) at: usize,
    /// The words of all variants, without what is put in.
    pub(super) pieces: Vec<Piece<'f>>,
    /// The longest form that a reader can see, what is put in as one character each.
    pub(super) longest: usize,
    /// The values that are put in, each with its first place.
    pub(super) variables: BTreeMap<&'f str, usize>,
    pub(super) selectors: Vec<Selector<'f>>,
    /// What stands in braces and is no value, no quotation and no choice: its place and what it is.
    pub(super) placeables: Vec<(usize, String)>,
    pub(super) slot: Slot,
    /// True if a comment of its own, or one on its group, says what it is.
    pub(super) explained: bool,
}

/// Some words and where they begin.
#[derive(Clone, Debug)]
pub(super) struct Piece<'f> {
    pub(super) at: usize,
    pub(super) text: Cow<'f, str>,
    /// True for a quotation inside braces.
    pub(super) quoted: bool,
}

/// A choice between variants.
#[derive(Clone, Debug)]
pub(super) struct Selector<'f> {
    pub(super) at: usize,
    /// The value that is asked.
    pub(super) variable: &'f str,
    /// True for `PLURAL($n) ->`.
    pub(super) plural: bool,
    pub(super) keys: BTreeSet<&'f str>,
}

impl Message<'_> {
    /// The words, with a sign where something is put in or another variant begins.
    pub(super) fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_ref()).collect::<Vec<_>>().join("\u{FFFC}")
    }

    /// A finding at the byte `offset` of its file.
    pub(super) fn finding(&self, offset: usize, rule: Rule, what: impl Into<String>) -> Finding {
        Finding::at(self.file, offset, rule, what)
    }
}

impl Piece<'_> {
    /// The place in the file of `part`, which is a part of the text.
    pub(super) fn place(&self, part: &str) -> usize {
        match self.text {
            Cow::Borrowed(text) => self.at + offset(text, part),
            Cow::Owned(_) => self.at,
        }
    }

    /// Every character with its place in the file.
    pub(super) fn characters(&self) -> impl Iterator<Item = (usize, char)> {
        let exact = matches!(self.text, Cow::Borrowed(_));
        self.text
            .char_indices()
            .map(move |(at, character)| (if exact { self.at + at } else { self.at }, character))
    }
}

/// Where `part`, a part of `whole`, begins in it: the parser gives slices of the file.
pub(super) fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(whole.as_ptr().addr()).min(whole.len())
}

impl<'f> Catalogue<'f> {
    /// Reads the files of `locale`; what cannot be read is added to `findings`.
    pub(super) fn read(locale: &'f LocaleFiles, findings: &mut Vec<Finding>) -> Self {
        let mut catalogue = Self { tag: &locale.tag, ..Self::default() };
        for file in locale.files.iter().filter(|file| file.name.ends_with(".ftl")) {
            catalogue.read_file(file, findings);
        }
        catalogue
    }

    fn read_file(&mut self, file: &'f SourceFile, findings: &mut Vec<Finding>) {
        let source: &'f str = &file.text;
        let resource = match fluent_syntax::parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                findings.extend(errors.iter().map(|error| {
                    let (at, what) = syntax::explain(source, error);
                    Finding::at(file, at, Rule::Syntax, what)
                }));
                resource
            }
        };
        let mut group = String::new();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let comment = message.comment.as_ref().map(text_of).unwrap_or_default();
                    let id = message.id.name;
                    let mut add = |attribute: Option<&Attribute<&'f str>>, pattern| {
                        let name = attribute
                            .map_or(id.to_owned(), |attribute| format!("{id}.{}", attribute.id.name));
                        let at = offset(source, attribute.map_or(id, |attribute| attribute.id.name));
                        let mut read = Message {
                            file,
                            at,
                            pieces: Vec::new(),
                            longest: 0,
                            variables: BTreeMap::new(),
                            selectors: Vec::new(),
                            placeables: Vec::new(),
                            slot: Slot::of(attribute.map(|attribute| attribute.id.name), &comment, &group),
                            explained: explains(&comment) || explains(&group),
                        };
                        read.longest = read.pattern(pattern);
                        self.add(name, read, findings);
                    };
                    if let Some(value) = &message.value {
                        add(None, value);
                    }
                    message.attributes.iter().for_each(|attribute| add(Some(attribute), &attribute.value));
                }
                Entry::Term(term) => {
                    let (at, name) = (offset(source, term.id.name), term.id.name);
                    let what = format!(
                        "-{name} is a term of Fluent, and Panah uses none; write the words where they are needed"
                    );
                    findings.push(Finding::at(file, at, Rule::Placeables, what));
                }
                Entry::Junk { content } => {
                    let named = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
                    let names =
                        content.lines().map(|line| line.split(|c| !named(c)).next().unwrap_or_default());
                    self.broken.extend(names.filter(|name| !name.is_empty()));
                }
                Entry::GroupComment(comment) => group = text_of(comment),
                Entry::Comment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn add(&mut self, name: String, message: Message<'f>, findings: &mut Vec<Finding>) {
        let (file, at) = (message.file, message.at);
        if let Some(first) = self.messages.get(&name) {
            let (line, _) = panah_core::content::position(&first.file.text, first.at);
            let what = format!("{name} stands twice, first in {} at line {line}; keep one", first.file.name);
            findings.push(Finding::at(file, at, Rule::Duplicate, what));
        } else {
            self.messages.insert(name, message);
        }
    }
}

fn text_of(comment: &Comment<&str>) -> String {
    comment.content.join("\n")
}

/// True if `comment` has words beside its limit.
fn explains(comment: &str) -> bool {
    let rest = comment.split_once("limit: ").map_or(comment, |(before, after)| {
        let after = after.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim();
        if after.is_empty() { before } else { after }
    });
    rest.chars().any(char::is_alphabetic)
}

impl<'f> Message<'f> {
    fn place(&self, part: &str) -> usize {
        offset(&self.file.text, part)
    }

    /// Collects what `pattern` holds; returns the length of its longest form.
    fn pattern(&mut self, pattern: &Pattern<&'f str>) -> usize {
        let mut length = 0;
        for element in &pattern.elements {
            length += match element {
                PatternElement::TextElement { value } => {
                    let piece = Piece { at: self.place(value), text: Cow::Borrowed(value), quoted: false };
                    self.pieces.push(piece);
                    value.chars().count()
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            };
        }
        length
    }

    fn expression(&mut self, expression: &Expression<&'f str>) -> usize {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let (plural, variable) = match selector {
                    InlineExpression::FunctionReference { id, arguments } if id.name == "PLURAL" => {
                        (true, arguments.positional.first().and_then(variable))
                    }
                    other => (false, variable(other)),
                };
                if let Some(variable) = variable {
                    let at = self.place(variable);
                    self.variables.entry(variable).or_insert(at);
                    let keys = variants
                        .iter()
                        .map(|variant| match variant.key {
                            VariantKey::Identifier { name } => name,
                            VariantKey::NumberLiteral { value } => value,
                        })
                        .collect();
                    self.selectors.push(Selector { at, variable, plural, keys });
                } else {
                    self.inline(selector);
                }
                variants.iter().map(|variant| self.pattern(&variant.value)).max().unwrap_or(0)
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'f str>) -> usize {
        let strange = match inline {
            InlineExpression::VariableReference { id } => {
                let at = self.place(id.name);
                self.variables.entry(id.name).or_insert(at);
                return 1;
            }
            InlineExpression::StringLiteral { value } => {
                let text = if value.contains('\\') {
                    Cow::Owned(unescape_unicode_to_string(value).into_owned())
                } else {
                    Cow::Borrowed(*value)
                };
                let length = text.chars().count();
                self.pieces.push(Piece { at: self.place(value), text, quoted: true });
                return length;
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
            InlineExpression::NumberLiteral { value } => (*value, (*value).to_owned()),
            InlineExpression::FunctionReference { id, arguments } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
                (id.name, format!("{}(…)", id.name))
            }
            InlineExpression::MessageReference { id, .. } => (id.name, id.name.to_owned()),
            InlineExpression::TermReference { id, .. } => (id.name, format!("-{}", id.name)),
        };
        self.placeables.push((self.place(strange.0), strange.1));
        1
    }
}

fn variable<'f>(inline: &InlineExpression<&'f str>) -> Option<&'f str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}
