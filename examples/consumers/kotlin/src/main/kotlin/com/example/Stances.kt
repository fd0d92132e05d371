package com.example

import java.nio.file.Path
import org.communique.Actor
import org.communique.StatementRef
import org.communique.Target
import org.communique.Topic
import org.communique.jackson.CommuniqueJson

// [kotlin-when]
/** Exhaustive without an else: Kotlin knows that there are no other targets. */
fun called(target: Target): String =
    when (target) {
      is Actor -> target.name()
      is Topic -> target.label()
      is StatementRef -> "statement $target"
    }
// [end]

fun main(arguments: Array<String>) {
  val brief = CommuniqueJson.read(Path.of(arguments[0]))
  for (statement in brief.statements()) {
    for (stance in statement.stances()) {
      println("${stance.holders().joinToString { it.name() }}: ${stance.attitude()}, ${called(stance.target())}")
    }
  }
}
