//! All messages of a locale, parsed: literals, variables, selectors, each with its place in the file.

use super::limits::MessageLimits;
use super::{Finding, Level, Rule, syntax};
use fluent_syntax::ast::{
    Attribute, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use panah_core::LocaleFiles;
use panah_core::content::SourceFile;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Marks in the text of a message where a value is inserted, or where another variant begins.
pub(super) const PLACEHOLDER: char = '\u{FFFC}';

/// The messages of a locale by name (`id` or `id.attribute`).
#[derive(Clone, Debug, Default)]
pub(super) struct Catalogue<'f> {
    pub(super) tag: &'f str,
    pub(super) messages: BTreeMap<String, Message<'f>>,
    /// The names of messages that cannot be parsed. They are there, so they must not be reported as not translated.
    pub(super) unparsable: BTreeSet<&'f str>,
}

/// One value of a message or an attribute.
#[derive(Clone, Debug)]
pub(super) struct Message<'f> {
    pub(super) file: &'f SourceFile,
    /// The byte offset of its name in the file.
    pub(super) at: usize,
    /// The literal texts of all variants.
    pub(super) literals: Vec<Literal<'f>>,
    /// The length of the longest form that a reader can see, in characters; an inserted value counts as one.
    pub(super) longest: usize,
    /// The variables, each with the byte offset of its first place.
    pub(super) variables: BTreeMap<&'f str, usize>,
    pub(super) selectors: Vec<Selector<'f>>,
    /// Everything in braces that is not a variable, a quotation or a selector: its byte offset and what it is.
    pub(super) placeables: Vec<(usize, String)>,
    pub(super) limits: MessageLimits,
    /// True if a comment on it, or on its group, says what it is.
    pub(super) explained: bool,
}

/// A literal text and the byte offset at which it begins.
#[derive(Clone, Debug)]
pub(super) struct Literal<'f> {
    pub(super) at: usize,
    pub(super) text: Cow<'f, str>,
    /// True for a quotation inside braces.
    pub(super) quoted: bool,
}

/// A choice between variants.
#[derive(Clone, Debug)]
pub(super) struct Selector<'f> {
    pub(super) at: usize,
    /// The variable that decides.
    pub(super) variable: &'f str,
    /// True for `PLURAL($n) ->`.
    pub(super) plural: bool,
    pub(super) keys: BTreeSet<&'f str>,
}

impl Message<'_> {
    /// Its literals in one text, with a [`PLACEHOLDER`] between them.
    pub(super) fn text(&self) -> String {
        let literals: Vec<&str> = self.literals.iter().map(|literal| literal.text.as_ref()).collect();
        literals.join(PLACEHOLDER.encode_utf8(&mut [0; 4]))
    }

    /// A finding at the byte `offset` of its file.
    pub(super) fn finding(&self, offset: usize, rule: Rule, what: impl Into<String>) -> Finding {
        Finding::at(self.file, offset, rule, what)
    }

    /// A finding about a difference from the English, at the byte `offset` of its file.
    pub(super) fn difference(
        &self,
        offset: usize,
        level: Level,
        rule: Rule,
        what: impl Into<String>,
    ) -> Finding {
        self.finding(offset, rule, what).with_level(level)
    }
}

impl Literal<'_> {
    /// The byte offset in the file of `part`, which is a part of the text.
    pub(super) fn place(&self, part: &str) -> usize {
        match self.text {
            Cow::Borrowed(text) => self.at + offset(text, part),
            Cow::Owned(_) => self.at,
        }
    }

    /// Every character with its byte offset in the file.
    pub(super) fn characters(&self) -> impl Iterator<Item = (usize, char)> {
        let exact = matches!(self.text, Cow::Borrowed(_));
        self.text
            .char_indices()
            .map(move |(at, character)| (if exact { self.at + at } else { self.at }, character))
    }
}

/// The byte offset of `part` in `whole`, of which it is a slice: the parser gives slices of the file.
pub(super) fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(whole.as_ptr().addr()).min(whole.len())
}

impl<'f> Catalogue<'f> {
    /// Parses the files of `locale`. What cannot be parsed is added to `findings`.
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
                            literals: Vec::new(),
                            longest: 0,
                            variables: BTreeMap::new(),
                            selectors: Vec::new(),
                            placeables: Vec::new(),
                            limits: MessageLimits::of(
                                attribute.map(|attribute| attribute.id.name),
                                &comment,
                                &group,
                            ),
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
                        "-{name} is a term of Fluent, which Panah does not use; write the words where they are needed"
                    );
                    findings.push(Finding::at(file, at, Rule::Placeables, what));
                }
                Entry::Junk { content } => {
                    let named = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
                    let names =
                        content.lines().map(|line| line.split(|c| !named(c)).next().unwrap_or_default());
                    self.unparsable.extend(names.filter(|name| !name.is_empty()));
                }
                Entry::GroupComment(comment) => group = text_of(comment),
                Entry::Comment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    /// Every message by its id, with all its values: the name (`id` or `id.attribute`) and the value of each.
    pub(super) fn by_id(&self) -> BTreeMap<&str, Vec<(&str, &Message<'f>)>> {
        let mut by_id: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for (name, message) in &self.messages {
            by_id.entry(id_of(name)).or_default().push((name.as_str(), message));
        }
        by_id
    }

    /// The message `id`, or one of its attributes; `None` if it has neither text nor attributes.
    pub(super) fn any_of(&self, id: &str) -> Option<&Message<'f>> {
        let attribute = || {
            let prefix = format!("{id}.");
            let (name, message) = self.messages.range(prefix.clone()..).next()?;
            name.starts_with(&prefix).then_some(message)
        };
        self.messages.get(id).or_else(attribute)
    }

    fn add(&mut self, name: String, message: Message<'f>, findings: &mut Vec<Finding>) {
        let (file, at) = (message.file, message.at);
        if let Some(first) = self.messages.get(&name) {
            let (line, _) = panah_core::content::position(&first.file.text, first.at);
            let what =
                format!("{name} is there twice, first in {} at line {line}; keep one", first.file.name);
            findings.push(Finding::at(file, at, Rule::Duplicate, what));
        } else {
            self.messages.insert(name, message);
        }
    }
}

/// The id in the name of a message or of an attribute (`id.attribute`).
pub(super) fn id_of(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

fn text_of(comment: &Comment<&str>) -> String {
    comment.content.join("\n")
}

/// True if `comment` contains more than a limit.
fn explains(comment: &str) -> bool {
    let rest = comment.split_once("limit: ").map_or(comment, |(before, after)| {
        let after = after.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim();
        if after.is_empty() { before } else { after }
    });
    rest.chars().any(char::is_alphabetic)
}

impl<'f> Message<'f> {
    /// The byte offset of `part` in the file.
    fn place(&self, part: &str) -> usize {
        offset(&self.file.text, part)
    }

    /// Collects what `pattern` contains. Returns the length of its longest form in characters.
    fn pattern(&mut self, pattern: &Pattern<&'f str>) -> usize {
        let mut length = 0;
        for element in &pattern.elements {
            length += match element {
                PatternElement::TextElement { value } => {
                    let literal =
                        Literal { at: self.place(value), text: Cow::Borrowed(value), quoted: false };
                    self.literals.push(literal);
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
                self.literals.push(Literal { at: self.place(value), text, quoted: true });
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
