import PanahShell
import SwiftUI

/// One page: the bar, the blocks, what the phone can do with it, the hotline.
struct PageView: View {
  @ObservedObject var model: Model
  let shell: Shell
  @ScaledMetric(relativeTo: .body) private var hundred = 100.0
  @Environment(\.colorScheme) private var scheme
  @Environment(\.colorSchemeContrast) private var systemContrast
  @AccessibilityFocusState private var spoken: String?

  var body: some View {
    GeometryReader { room in
      let contrast = systemContrast == .increased || shell.kept.contrast
      let look = Look(
        theme: Theme(dark: scheme == .dark, contrast: contrast), scale: hundred / 100, width: room.size.width,
        height: room.size.height)
      VStack(spacing: 0) {
        if look.pins && !look.isNarrow { bar(look) }
        ScrollViewReader { scroller in
          ScrollView {
            VStack(alignment: .leading, spacing: 0) {
              if !look.pins || look.isNarrow { bar(look) }
              ForEach(Part.of(shell.page)) { part in
                PartView(model: model, page: shell.page, part: part)
                  .background(Head.Probe(id: part.id))
                  .padding(.top, part.above)
                  .accessibilityFocused($spoken, equals: part.id)
                  .id(part.id)
              }
              .padding(.horizontal, look.gutter)
              if shell.hasTools { tools(look).padding(.horizontal, look.gutter).padding(.vertical, Space.s5) }
              if !look.pins { hotline(look) }
            }
          }
          .coordinateSpace(name: Head.space)
          .onPreferenceChange(Head.self) { [model] heads in
            Task { @MainActor in model.head = heads.filter { $0.value <= Space.s2 }.max { $0.value < $1.value }?.key }
          }
          .onAppear { arrive(scroller) }
          .onChange(of: shell.turn) { _ in arrive(scroller) }
        }
        if look.pins { hotline(look) }
      }
      .background(look[.ground].ignoresSafeArea())
      .environment(\.look, look)
    }
    .environment(\.layoutDirection, shell.page.direction.layout)
    .environment(\.locale, Locale(identifier: shell.page.language))
    .accessibilityAction(.escape) { model.back() }
  }

  /// The screen and a screen reader go to the head of the page, or where the reader was.
  private func arrive(_ scroller: ScrollViewProxy) {
    scroller.scrollTo(shell.focus, anchor: .top)
    spoken = shell.focus
    let phrases = shell.page.blocks.contains { if case .phrase = $0 { true } else { false } }
    System.keepAwake(phrases)
  }

  private func bar(_ look: Look) -> some View {
    let pinned = shell.page.pinned
    return HStack(spacing: Space.s2) {
      if let back = pinned.back {
        Button {
          model.back()
        } label: {
          HStack(spacing: Space.s2) {
            Symbol(.back, .action)
            if !look.isNarrow { Words(back.label, .button, .action) }
          }
        }
        .buttonStyle(Pressable(kind: .row))
        .accessibilityLabel(Text(back.label.spoken))
      } else {
        Sign().foregroundColor(look[.ink]).frame(width: 28, height: 28).accessibilityHidden(true)
        Words(pinned.name, .lead)
      }
      Spacer(minLength: 0)
      Button {
        model.open(pinned.language.target)
      } label: {
        HStack(spacing: Space.s2) {
          Symbol(.language, .action)
          Words(pinned.language.label, .button, .action).fixedSize()
        }
        .padding(.horizontal, Space.s3)
      }
      .buttonStyle(Pressable(kind: .pill))
      .accessibilityLabel(Text(pinned.languageSpoken.spoken))
    }
    .padding(.horizontal, look.gutter)
    .padding(.vertical, Space.s2)
  }

  private func hotline(_ look: Look) -> some View {
    let call = shell.page.pinned.hotline
    return Button {
      model.open(.effect(effect: .dial(number: call.dial)))
    } label: {
      HStack(spacing: look.isNarrow ? Space.s2 : Space.s3) {
        Symbol(.call, look.isNarrow ? .action : .onAction)
          .padding(look.isNarrow ? 0 : Space.s3)
          .background(look.isNarrow ? Color.clear : look[.action])
          .clipShape(Circle())
        VStack(alignment: .leading, spacing: 0) {
          if !look.isNarrow { Words(call.label, .small, .inkSoft) }
          Number(value: call.number, size: .lead, ink: .action)
        }
        Spacer(minLength: 0)
      }
      .padding(.horizontal, look.gutter)
      .frame(minHeight: Measure.hotline)
      .background(look[.surface].ignoresSafeArea(edges: .bottom))
      .overlay(look[.edge].frame(height: look.line), alignment: .top)
    }
    .buttonStyle(.plain)
    .accessibilityElement(children: .combine)
    .accessibilityHint(look.isNarrow ? Text(call.label.spoken) : Text(verbatim: ""))
  }

  /// What the phone can do with the page. An iPhone cannot pass an app on, so that word is left out.
  private func tools(_ look: Look) -> some View {
    let words = shell.page.pinned.device
    return VStack(spacing: 0) {
      if model.isReading {
        tool(words.stopReading, .stop) { model.stopReading() }
      } else if model.canRead {
        tool(words.readAloud, .read) { model.read() }
      }
      tool(words.printPage, .print) { model.print() }
      if shell.page.pinned.back == nil {
        tool(words.highContrast, .contrast) { model.switchContrast() }
          .accessibilityAddTraits(shell.kept.contrast ? .isSelected : [])
      }
    }
  }

  private func tool(_ label: PageText, _ tool: Tool, action: @escaping @MainActor () -> Void) -> some View {
    Button(action: action) {
      HStack(spacing: Space.s3) {
        Symbol(tool, .action)
        Words(label, .button, .action)
        if tool == .contrast && shell.kept.contrast { Symbol(.done, .action) }
      }
    }
    .buttonStyle(Pressable(kind: .row))
  }
}

/// Where the parts of the page stand on the screen.
struct Head: PreferenceKey {
  static let space = "page"
  static var defaultValue: [String: Double] { [:] }
  static func reduce(value: inout [String: Double], nextValue: () -> [String: Double]) {
    value.merge(nextValue()) { $1 }
  }

  struct Probe: View {
    let id: String
    var body: some View {
      GeometryReader { Color.clear.preference(key: Head.self, value: [id: $0.frame(in: .named(Head.space)).minY]) }
    }
  }
}
