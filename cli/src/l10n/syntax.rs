//! The errors of the Fluent parser, in words for a translator.

use fluent_syntax::parser::{ErrorKind, ParserError};

/// The place of `error` in `source` (a byte offset), and what to do about it.
pub(super) fn explain(source: &str, error: &ParserError) -> (usize, String) {
    let found = error.pos.start.min(source.len());
    let what = what(source, found, &error.kind);
    // The parser notices a brace that is not closed only where the next line begins.
    let open = || source.get(..found)?.rfind('{');
    let at = if error.kind == ErrorKind::ExpectedToken('}') { open() } else { None };
    (at.unwrap_or(found), what)
}

fn what(source: &str, at: usize, kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken('=') => {
            "a line must be a message: its name, then = and the text; the rest of a long text begins with spaces"
                .to_owned()
        }
        ErrorKind::ExpectedToken('}') => "a { is not closed; write } after the name, as the English has it".to_owned(),
        ErrorKind::ExpectedToken(']') => {
            "a [ is not closed; write the form as [one] or [few], with the text after it".to_owned()
        }
        ErrorKind::ExpectedToken(token) => format!("{token} is missing here; compare with the English line"),
        ErrorKind::ExpectedCharRange { .. } if at >= source.len() => {
            "the file ends in the middle of a message; write the rest of it".to_owned()
        }
        ErrorKind::ExpectedCharRange { .. } => {
            "there must be a name in Latin letters here; take it from the English line and never translate names".to_owned()
        }
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            format!("{entry_id} has no text; write it after = on the same line")
        }
        ErrorKind::MissingValue => "a text is missing here; write it after = or after the ]".to_owned(),
        ErrorKind::MissingDefaultVariant => {
            "none of the forms has a *; write * before the last one: *[other]".to_owned()
        }
        ErrorKind::MultipleDefaultVariants => {
            "two of the forms have a *; keep only the last one: *[other]".to_owned()
        }
        ErrorKind::UnbalancedClosingBrace => {
            "a } without a { before it; remove it, or write the missing {".to_owned()
        }
        ErrorKind::UnterminatedStringLiteral => {
            "a quotation inside braces is not closed; write \" before the }".to_owned()
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => {
            "there is nothing between { and } that the app can insert; write the value as the English has it: { $days }".to_owned()
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "a \\ inside a quotation; remove it and type the character itself".to_owned()
        }
        ErrorKind::ForbiddenCallee => {
            "a word before ( must be written in capitals, as the English has it: PLURAL($days)".to_owned()
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "write before -> what the English has: PLURAL($days) or $name".to_owned()
        }
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            "the brackets after a word in capitals do not contain what the English has; copy them from there".to_owned()
        }
    }
}
