import Foundation
import PanahBindings

extension Theme {
  public init(dark: Bool, contrast: Bool) {
    self = contrast ? (dark ? .contrastDark : .contrast) : (dark ? .dark : .light)
  }

  public var isContrast: Bool { self == .contrast || self == .contrastDark }

  /// A colour as `0xRRGGBB`; nothing where the theme does without it.
  public subscript(_ token: Token) -> UInt32? { token.colours[Self.allCases.firstIndex(of: self) ?? 0] }
}

extension Size {
  public var isBold: Bool { self != .small && self != .body }
}

extension Script {
  /// The script of a language tag: the one it names, else the one the language is written in here.
  public init(of tag: String) {
    let parts = tag.split(separator: "-")
    switch parts.first ?? "" {
    case _ where parts.contains("Cyrl"): self = .cyrl
    case "ug": self = .arabUg
    case "ar", "fa": self = .arab
    case _ where parts.contains("Arab"): self = .arab
    case "zh": self = .hans
    case "kk", "ru": self = .cyrl
    default: self = .latn
    }
  }

  var isArabic: Bool { self == .arab || self == .arabUg }
}

/// How everything looks on this screen, at this text size.
public struct Look: Equatable, Sendable {
  public let theme: Theme
  /// How much larger than by default the reader wants text.
  public let scale: Double
  public let width: Double
  public let height: Double

  public init(theme: Theme = .light, scale: Double = 1, width: Double = 390, height: Double = 844) {
    self.theme = theme
    self.scale = scale
    self.width = width
    self.height = height
  }

  private var em: Double { width / (16 * scale) }
  /// True for large text on a small phone: one column, no rail, titles one step down.
  public var isNarrow: Bool { em < Measure.narrow }
  public var tileColumns: Int { em >= Measure.tilesTwoColumns ? 2 : 1 }
  public var languageColumns: Int { em < Measure.languagesOneColumn ? 1 : 2 }
  /// False where the screen is too low to keep anything on it.
  public var pins: Bool { height >= Measure.unpinHeight }
  public var line: Double { theme.isContrast ? 2 : 1 }
  public var frame: Double { theme.isContrast ? 3 : 2 }
  public var inner: Double { isNarrow ? Space.s3 : Space.s4 }
  public var gutter: Double { max(inner, (width - Measure.measureMax) / 2 + Space.s4) }

  /// The size of a text in a language.
  public func points(_ size: Size, _ tag: String) -> Double {
    (isNarrow ? size.points.narrow : size.points.normal) * Script(of: tag).lines.k * scale
  }

  /// The line height in em, for text that is set tight or not.
  public func lineHeight(tight: Bool, _ tag: String) -> Double {
    let lines = Script(of: tag).lines
    return tight ? lines.tight : lines.normal
  }

  /// The font that Panah brings along for a language; nothing where the system's own is good.
  public func font(bold: Bool, _ tag: String) -> String? {
    Script(of: tag).isArabic ? (bold ? "NotoSansArabicUI-Bold" : "NotoSansArabicUI-Regular") : nil
  }
}

extension Icon {
  /// Its SF Symbol, by the table in `docs/look.md`.
  public var symbol: String {
    switch self {
    case .back: return "chevron.backward"
    case .goOn: return "chevron.forward"
    case .language: return "globe"
    case .call: return "phone.fill"
    case .home: return "house"
    case .description: return "doc.text"
    case .rights: return "person.fill.checkmark"
    case .duties: return "checklist"
    case .court: return "building.columns"
    case .place: return "mappin"
    case .words: return "text.bubble"
    case .changes: return "clock.arrow.circlepath"
    case .event: return "calendar"
    case .addToCalendar: return "calendar.badge.plus"
    case .interpreter: return "person.wave.2"
    case .health: return "stethoscope"
    case .work: return "briefcase"
    case .leave: return "figure.walk"
    case .taxi: return "car"
    case .map: return "map"
    case .copy: return "doc.on.doc"
    case .calm: return "info.circle"
    case .warn: return "exclamationmark.triangle"
    case .urgent: return "exclamationmark.octagon"
    case .done: return "checkmark.circle"
    case .source: return "doc.plaintext"
    }
  }

  /// True if the shell turns it round from right to left; the chevrons turn by themselves.
  public var mirrors: Bool { self == .words }
}

/// The icons of what only a phone does.
public enum Tool: String, CaseIterable, Sendable {
  case read = "speaker.wave.2"
  case stop = "stop.circle"
  case print = "printer"
  case contrast = "circle.lefthalf.filled"
}
