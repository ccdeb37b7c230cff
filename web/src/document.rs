//! What a page in HTML needs beside the core's page.

/// Where links lead.
pub trait Addresses {
    /// The address of the page at `route` in the language `language` (a tag).
    fn page(&self, language: &str, route: &str) -> String;

    /// The address that carries out `action` for a reader of `language`; a form is handed in there.
    fn action(&self, language: &str, action: &str) -> String;
}

/// The document around a page.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    /// Where links lead.
    pub addresses: &'a dyn Addresses,
    /// What is in its head.
    pub head: Head<'a>,
    /// What is wrong with the files that the page is made from, in lines for somebody who edits them; shown above it.
    pub problem: Option<&'a str>,
}

/// What is in the head of a document, apart from the title.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// The address of [`STYLE`](crate::STYLE).
    pub style: &'a str,
    /// The address of [`SIGN`](crate::SIGN), which a browser shows beside the title.
    pub icon: &'a str,
    /// A script, if there is one.
    pub script: Option<Script<'a>>,
}

/// A script that a document loads.
#[derive(Clone, Copy, Debug)]
pub struct Script<'a> {
    /// Its address.
    pub address: &'a str,
    /// Which version of the page it belongs to; it reads it as `data-version`.
    pub version: u64,
}
