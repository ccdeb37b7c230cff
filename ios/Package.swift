// swift-tools-version: 6.0
import PackageDescription

// On Linux the Rust library is linked as it is; elsewhere it comes as an xcframework (build-xcframework.sh).
#if os(Linux)
  let core = Target.systemLibrary(name: "PanahFFI", path: "Generated/PanahFFI")
#else
  let core = Target.binaryTarget(name: "PanahFFI", path: "Generated/PanahFFI.xcframework")
#endif

let package = Package(
  name: "Panah",
  platforms: [.iOS(.v15), .macOS(.v12)],
  products: [.library(name: "PanahShell", targets: ["PanahShell", "PanahBindings"])],
  targets: [
    core,
    // Not "Panah": a module of that name would be hidden by the class in it.
    .target(
      name: "PanahBindings", dependencies: ["PanahFFI"], path: "Generated/PanahBindings",
      linkerSettings: [.linkedLibrary("panah", .when(platforms: [.linux]))]),
    .target(name: "PanahShell", dependencies: ["PanahBindings"]),
    .testTarget(name: "PanahShellTests", dependencies: ["PanahShell"]),
  ],
  swiftLanguageModes: [.v6]
)
