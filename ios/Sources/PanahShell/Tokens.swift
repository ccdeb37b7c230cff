// Written by docs/tokens.py from docs/tokens.toml.

import PanahBindings

/// The colours.
public enum Token: String, CaseIterable, Sendable {
  case ground
  case surface
  case ink
  case inkSoft = "ink-soft"
  case edge
  case hair
  case action
  case actionPress = "action-press"
  case onAction = "on-action"
  case actionTint = "action-tint"
  case calm
  case calmTint = "calm-tint"
  case warn
  case warnTint = "warn-tint"
  case urgent
  case urgentTint = "urgent-tint"
  case onUrgent = "on-urgent"
  case done
  case doneTint = "done-tint"
  case ring
  case halo
  case mark
  case phraseGround = "phrase-ground"
  case phraseInk = "phrase-ink"

  /// As `0xRRGGBB` in each theme; nothing where a theme does without it.
  var colours: [UInt32?] {
    switch self {
    case .ground: return [0xF5F3EF, 0x111416, 0xFFFFFF, 0x000000]
    case .surface: return [0xFFFFFF, 0x1C2124, 0xFFFFFF, 0x000000]
    case .ink: return [0x16191C, 0xF3F1EC, 0x000000, 0xFFFFFF]
    case .inkSoft: return [0x3F464D, 0xC6CACD, 0x000000, 0xFFFFFF]
    case .edge: return [0x666D73, 0x929AA0, 0x000000, 0xFFFFFF]
    case .hair: return [0xDCD8D0, 0x343B3F, 0x000000, 0xFFFFFF]
    case .action: return [0x0B4F5E, 0x86CEDD, 0x003644, 0xA8E8F5]
    case .actionPress: return [0x073742, 0xB4E3EC, 0x000000, 0xFFFFFF]
    case .onAction: return [0xFFFFFF, 0x05242B, 0xFFFFFF, 0x000000]
    case .actionTint: return [0xE2EEF0, 0x17343B, 0xFFFFFF, 0x000000]
    case .calm: return [0x424E58, 0xB7C1C9, 0x000000, 0xFFFFFF]
    case .calmTint: return [0xE9ECEE, 0x262D31, 0xFFFFFF, 0x000000]
    case .warn: return [0x6E4400, 0xF4C563, 0x4F3000, 0xFFD98A]
    case .warnTint: return [0xFFF2D2, 0x37290A, 0xFFFFFF, 0x000000]
    case .urgent: return [0x9B1D14, 0xFF9C8F, 0x7A0A03, 0xFFBDB3]
    case .urgentTint: return [0xFDECE9, 0x431A16, 0xFFFFFF, 0x000000]
    case .onUrgent: return [0xFFFFFF, 0x2B0704, 0xFFFFFF, 0x000000]
    case .done: return [0x175330, 0x86D3A0, 0x0A4421, 0xA6E8BB]
    case .doneTint: return [0xE5F2E8, 0x143121, 0xFFFFFF, 0x000000]
    case .ring: return [0x16191C, 0xFFD75E, 0x000000, 0xFFD75E]
    case .halo: return [0xFFC93C, nil, 0xFFC93C, nil]
    case .mark: return [0xFFE08A, 0x5A4A12, 0xFFE08A, 0x5A4A12]
    case .phraseGround: return [0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF]
    case .phraseInk: return [0x000000, 0x000000, 0x000000, 0x000000]
    }
  }
}

/// The four themes.
public enum Theme: String, CaseIterable, Sendable {
  case light
  case dark
  case contrast
  case contrastDark = "contrast-dark"
}

/// The type scale.
public enum Size: String, CaseIterable, Sendable {
  case small
  case smallTight = "small-tight"
  case smallBold = "small-bold"
  case body
  case strong
  case lead
  case heading3 = "heading-3"
  case heading2 = "heading-2"
  case title
  case day
  case date
  case phrase
  case phone

  /// In points at the default text size, and on a narrow page; bold or not; lines of titles or of running text.
  public var style: (points: Double, narrow: Double, bold: Bool, tight: Bool) {
    switch self {
    case .small: return (16, 16, false, false)
    case .smallTight: return (16, 16, false, true)
    case .smallBold: return (16, 16, true, true)
    case .body: return (18, 18, false, false)
    case .strong: return (18, 18, true, true)
    case .lead: return (20, 20, true, true)
    case .heading3: return (19, 19, true, true)
    case .heading2: return (22, 19, true, true)
    case .title: return (28, 22, true, true)
    case .day: return (32, 24, true, true)
    case .date: return (22, 19, true, true)
    case .phrase: return (24, 22, true, true)
    case .phone: return (22, 22, true, true)
    }
  }
}

extension Script {
  /// Its factor, its line heights in em for text and for titles, and the font that comes along.
  var style: (k: Double, normal: Double, tight: Double, font: String?) {
    switch self {
    case .latn: return (1.0, 1.5, 1.25, nil)
    case .cyrl: return (1.0, 1.5, 1.25, nil)
    case .arab: return (1.1, 1.75, 1.5, "NotoSansArabicUI")
    case .arabUg: return (1.1, 1.8, 1.55, "NotoSansArabicUI")
    case .hans: return (1.0, 1.7, 1.4, nil)
    }
  }
}

/// Space in points; it does not grow with the text.
public enum Space {
  public static let s1 = 4.0
  public static let s2 = 8.0
  public static let s3 = 12.0
  public static let s4 = 16.0
  public static let s5 = 24.0
  public static let s6 = 32.0
  public static let s7 = 48.0
}

/// Heights, corners, strokes and paper in points, and breaks in em.
public enum Measure {
  public static let radius = 8.0
  public static let radiusField = 4.0
  public static let target = 48.0
  public static let button = 56.0
  public static let door = 72.0
  public static let hotline = 64.0
  public static let languageCell = 60.0
  public static let measureMax = 608.0
  public static let line = 1.0
  public static let frame = 2.0
  public static let strong = 3.0
  public static let bar = 4.0
  public static let ring = 3.0
  public static let halo = 5.0
  public static let lineContrast = 2.0
  public static let frameContrast = 3.0
  public static let narrow = 16.0
  public static let twoColumns = 22.0
  public static let languagesOneColumn = 15.0
  public static let nameInBar = 30.0
  public static let unpinHeight = 400.0
  public static let lowHeight = 640.0
  public static let paperMargin = 34.0
  public static let paperBody = 10.0
}

extension Severity {
  /// Its colours, its icon, the width of the bar at its start and of the frame around it.
  public var look: (ink: Token, tint: Token, icon: Icon, bar: Double, frame: Double) {
    switch self {
    case .info: return (.calm, .calmTint, .info, 4, 0)
    case .warning: return (.warn, .warnTint, .warning, 8, 0)
    case .urgent: return (.urgent, .urgentTint, .urgent, 3, 3)
    }
  }
}

extension Icon {
  /// Its SF Symbol.
  public var symbol: String {
    switch self {
    case .back: return "chevron.backward"
    case .goOn: return "chevron.forward"
    case .language: return "globe"
    case .search: return "magnifyingglass"
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
    case .info: return "info.circle"
    case .warning: return "exclamationmark.triangle"
    case .urgent: return "exclamationmark.octagon"
    case .done: return "checkmark.circle"
    case .source: return "doc.plaintext"
    }
  }
}
