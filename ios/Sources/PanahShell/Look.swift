import PanahBindings

/// How everything looks on this screen, at this text size.
public struct Look: Equatable, Sendable {
  public var theme = Theme.light
  /// How much larger than by default the reader wants text.
  public var scale = 1.0
  public var width = 390.0
  public var height = 844.0

  public init(dark: Bool = false, contrast: Bool = false, scale: Double = 1, width: Double = 390, height: Double = 844)
  {
    theme = contrast ? (dark ? .contrastDark : .contrast) : (dark ? .dark : .light)
    (self.scale, self.width, self.height) = (scale, width, height)
  }

  private var em: Double { width / (16 * scale) }
  private var isContrast: Bool { theme == .contrast || theme == .contrastDark }
  /// True for large text on a small phone: one column, no rail, titles one step down.
  public var isNarrow: Bool { em < Measure.narrow }
  /// How many tiles are side by side.
  public var tileColumns: Int { em >= Measure.tilesTwoColumns ? 2 : 1 }
  /// How many languages are side by side.
  public var languageColumns: Int { em < Measure.languagesOneColumn ? 1 : 2 }
  /// How many days of a deadline are side by side.
  public var dayColumns: Int { isNarrow ? 2 : scale > 1.3 ? 4 : 7 }
  /// False where the screen is too low for the bar and the hotline to stay on it.
  public var pins: Bool { height >= Measure.unpinHeight }
  /// The width of a thin line.
  public var line: Double { isContrast ? Measure.lineContrast : Measure.line }
  /// The width of the frame around what can be pressed.
  public var frame: Double { isContrast ? Measure.frameContrast : Measure.frame }
  /// The space inside a card.
  public var inner: Double { isNarrow ? Space.s3 : Space.s4 }
  /// The space beside the page.
  public var gutter: Double { max(inner, (width - Measure.measureMax) / 2 + Space.s4) }

  /// The same for what another person reads: black on white in every theme.
  public var forAnother: Look { Look(contrast: true, scale: scale, width: width, height: height) }

  /// A colour as `0xRRGGBB`; nothing where the theme does without it.
  public func colour(_ token: Token) -> UInt32? { token.colours[Theme.allCases.firstIndex(of: theme) ?? 0] }

  /// The size of a text in a script.
  public func points(_ size: Size, _ script: Script) -> Double {
    (isNarrow ? size.style.narrow : size.style.points) * script.style.k * scale
  }
}

extension Script {
  /// The line height in em.
  public func lineHeight(tight: Bool) -> Double { tight ? style.tight : style.normal }

  /// The font that Panah brings along; nothing where the system's own is good.
  public func font(bold: Bool) -> String? { style.font.map { "\($0)-\(bold ? "Bold" : "Regular")" } }
}

/// The icons of what only a phone does, and of answers, by their SF Symbols.
public enum DeviceIcon: String, CaseIterable, Sendable {
  case read = "speaker.wave.2"
  case stop = "stop.circle"
  case print = "printer"
  case contrast = "circle.lefthalf.filled"
  case ticked = "checkmark.square.fill"
  case unticked = "square"
  case chosen = "largecircle.fill.circle"
  case open = "circle"
  case point = "smallcircle.filled.circle"
}
