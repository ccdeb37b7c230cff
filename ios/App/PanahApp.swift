import PanahShell
import SwiftUI

@main
struct PanahApp: App {
  var body: some Scene {
    WindowGroup { Root() }
  }
}

/// The page, and the shade that hides it in the app switcher.
struct Root: View {
  @State private var model: Model?
  // What the system hands back if it ended the app; gone when the reader closes it.
  @SceneStorage("place") private var place = ""
  @Environment(\.scenePhase) private var phase
  @Environment(\.colorScheme) private var scheme

  var body: some View {
    ZStack {
      if let model { PageView().environmentObject(model) }
      if phase != .active { shade }
    }
    .transaction { $0.animation = nil }
    .onAppear { if model == nil { model = Model(saved: place) } }
    .onChange(of: phase) { phase in
      if phase == .active { model?.wake() } else { place = model?.leave() ?? place }
    }
  }

  /// Nothing but the sign of the app.
  private var shade: some View {
    let look = Look(dark: scheme == .dark)
    return ZStack {
      look[.ground].ignoresSafeArea()
      AppSign(side: Measure.target).foregroundColor(look[.ink])
    }
    .accessibilityHidden(true)
  }
}

/// A roof on two posts with an open door.
struct AppSign: View {
  let side: Double

  var body: some View {
    Path { path in
      for line in [[(2, 12), (12, 3), (22, 12)], [(5, 11), (5, 21)], [(19, 11), (19, 21)]] + [door] {
        path.addLines(line.map { CGPoint(x: $0.0 * side / 24, y: $0.1 * side / 24) })
      }
    }
    .stroke(lineWidth: 2)
    .frame(width: side, height: side)
    .accessibilityHidden(true)
  }

  private var door: [(Double, Double)] { [(10, 21), (10, 14), (14, 14), (14, 21)] }
}
