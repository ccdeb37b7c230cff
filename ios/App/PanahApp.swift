import PanahShell
import SwiftUI

@main
struct PanahApp: App {
  var body: some Scene { WindowGroup { Root() } }
}

/// The page, and what covers it in the list of recent apps: every page, because the system takes its picture of any.
struct Root: View {
  @State private var model: Model?
  // What the system hands back if it ended the app; gone when the reader closes it. Nothing else is handed over.
  @SceneStorage("restoreToken") private var restoreToken = ""
  @Environment(\.scenePhase) private var phase
  @Environment(\.colorScheme) private var scheme

  var body: some View {
    ZStack {
      if let model { PageView().environmentObject(model) }
      if phase != .active { privacyOverlay }
    }
    .transaction { $0.animation = nil }
    .onAppear { if model == nil { System.removeShared(); model = Model(restoreToken: restoreToken) } }
    .onChange(of: phase) { phase in
      if phase == .active { model?.refreshIfStale() } else { restoreToken = model?.leave() ?? restoreToken }
    }
  }

  /// Nothing but the sign of the app.
  private var privacyOverlay: some View {
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
