//! The icons: Material Symbols Outlined (Apache-2.0, licence beside the files) and the app's own sign.

use askama::filters::HtmlSafe;
use panah_core::page::Icon;
use std::fmt;

/// The drawing of an icon, as `build.rs` takes it out of the SVG file.
#[derive(Debug)]
struct Drawing {
    /// The name of the file, which is the core's name of the icon.
    name: &'static str,
    view_box: &'static str,
    path: &'static str,
}

static DRAWINGS: &[Drawing] = include!(concat!(env!("OUT_DIR"), "/drawings.rs"));

/// An icon on a page. A screen reader passes over it: the word beside it says the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Svg {
    drawing: Option<&'static Drawing>,
    /// True if it is mirrored on pages from right to left.
    mirrors: bool,
}

impl Svg {
    /// The outline of an icon.
    pub(crate) fn icon(icon: Icon) -> Self {
        Self { mirrors: matches!(icon, Icon::Back | Icon::GoOn | Icon::Words), ..Self::named(icon.name()) }
    }

    /// The sign of the app.
    pub(crate) fn sign() -> Self {
        Self::named("sign")
    }

    fn named(name: &str) -> Self {
        Self { drawing: DRAWINGS.iter().find(|drawing| drawing.name == name), mirrors: false }
    }
}

impl fmt::Display for Svg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(Drawing { view_box, path, .. }) = self.drawing else { return Ok(()) };
        let class = if self.mirrors { " class=\"turn\"" } else { "" };
        write!(
            f,
            "<svg{class} aria-hidden=\"true\" focusable=\"false\" viewBox=\"{view_box}\"><path d=\"{path}\"/></svg>"
        )
    }
}

impl HtmlSafe for Svg {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_has_a_drawing_and_every_drawing_is_used() {
        for icon in Icon::ALL {
            let svg = Svg::icon(*icon).to_string();
            assert!(svg.contains("viewBox=\"0 -960 960 960\"><path d=\""), "{icon:?}: {svg}");
        }
        assert!(Svg::sign().to_string().contains("viewBox=\"0 0 32 32\"><path d=\""));
        assert!(DRAWINGS.iter().all(|drawing| drawing.path.starts_with(['M', 'm'])));
        assert_eq!(DRAWINGS.len(), Icon::ALL.len() + 1);
    }

    #[test]
    fn only_what_points_or_speaks_is_mirrored() {
        assert!(Svg::icon(Icon::GoOn).to_string().starts_with("<svg class=\"turn\" aria-hidden"));
        assert!(Svg::icon(Icon::Call).to_string().starts_with("<svg aria-hidden"));
    }
}
