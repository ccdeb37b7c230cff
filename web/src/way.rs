//! Where a link or a form leads, and whether the address says it.

use crate::document::{ACTION_FIELD, Addresses, ROUTE_FIELD};
use panah_core::page::{Effect, Entrance, Page, Target};

/// Where something that can be pressed leads.
pub(crate) enum Way {
    /// To an address.
    Address(String),
    /// To something that must not stand in an address: it is handed in, unseen.
    Unseen(Unseen),
    /// To nothing that a page without scripts can do: put text on the clipboard, open a map app or a calendar. Address and
    /// date are on the page to be read and selected.
    Nowhere,
}

/// What is handed in, and at which address.
pub(crate) struct Unseen {
    pub(crate) address: String,
    /// The name of its field.
    pub(crate) field: &'static str,
    pub(crate) value: String,
}

impl Way {
    /// Where `target` leads on `page`. If everything is `seen`, every page and action has an address.
    pub(crate) fn of(target: &Target, page: &Page, addresses: &dyn Addresses, seen: bool) -> Self {
        let entrance = if seen { None } else { target.entrance(&page.language) };
        match (target, entrance) {
            (Target::Page { route }, None) => Self::Address(addresses.page(&page.language, route)),
            (Target::Page { route }, Some(entrance)) => {
                Self::Unseen(Unseen::new(&entrance, ROUTE_FIELD, route, addresses))
            }
            (Target::Action { action }, None) => Self::Address(addresses.action(&page.language, action)),
            (Target::Action { action }, Some(entrance)) => {
                Self::Unseen(Unseen::new(&entrance, ACTION_FIELD, action, addresses))
            }
            (Target::Effect { effect: Effect::Dial { number } }, _) => Self::Address(format!("tel:{number}")),
            (Target::Effect { .. }, _) => Self::Nowhere,
        }
    }

    /// True if it leads somewhere.
    pub(crate) const fn is_open(&self) -> bool {
        !matches!(self, Self::Nowhere)
    }

    /// The name of the element that leads there.
    pub(crate) const fn element(&self) -> &'static str {
        match self {
            Self::Address(_) | Self::Nowhere => "a",
            Self::Unseen(_) => "button",
        }
    }
}

impl Unseen {
    /// The form whose action is `action`: what is typed into it is never part of an address.
    pub(crate) fn form(action: &str, page: &Page, addresses: &dyn Addresses) -> Self {
        let target = Target::Action { action: action.to_owned() };
        let entrance = target.entrance(&page.language).unwrap_or_else(|| Entrance {
            language: page.language.clone(),
            route: page.restore_token.clone(),
        });
        Self::new(&entrance, ACTION_FIELD, action, addresses)
    }

    fn new(entrance: &Entrance, field: &'static str, value: &str, addresses: &dyn Addresses) -> Self {
        let address = addresses.page(&entrance.language, &entrance.route);
        Self { address, field, value: value.to_owned() }
    }
}
