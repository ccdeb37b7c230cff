package com.google.android.material.button

/** The accessibility framework asks whether a view is one. */
open class MaterialButton(context: android.content.Context) : android.widget.Button(context)
