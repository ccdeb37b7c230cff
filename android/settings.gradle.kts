// For Android Studio only; CI builds with Maven (README.md says why).
pluginManagement { repositories { google(); mavenCentral(); gradlePluginPortal() } }
dependencyResolutionManagement { repositories { google(); mavenCentral() } }
rootProject.name = "panah"
include(":app")
