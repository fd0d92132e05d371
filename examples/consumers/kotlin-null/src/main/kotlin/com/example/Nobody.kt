package com.example

import org.communique.Actor

/** Does not compile: the library says that a name is never null. */
val nobody = Actor.person("nobody", null)
