package com.example

import java.util.Optional
import kotlin.jvm.optionals.getOrNull
import org.communique.Actor
import org.communique.Attribution
import org.communique.Brief
import org.communique.Source
import org.communique.Statement
import org.communique.jackson.CommuniqueModule
import org.communique.vocabulary.Act
import org.communique.vocabulary.SourceKind
import tools.jackson.module.kotlin.jacksonMapperBuilder
import tools.jackson.module.kotlin.readValue

// [kotlin-builders]
val article: Source = Source.of("article", SourceKind.NEWS_BRIEF, "A letter to Kim")

fun letter(speaker: Actor, place: String?): Statement =
    Statement.builder().id("letter")
        .addSpeaker(speaker)
        .act(Act.EXPRESS_INTENT)
        .gist("Putin wants closer relations")
        .place(Optional.ofNullable(place)) // null in Kotlin is an empty Optional in a builder
        .addAttribution(Attribution.direct(article, "wrote"))
        .build()

fun brief(statement: Statement): Brief =
    Brief.builder().id("ties").title("A letter to Kim").source(article).addStatement(statement).build()

fun placeOf(statement: Statement): String? = statement.place().getOrNull()

data class Filed(val desk: String, val brief: Brief?)

val mapper = jacksonMapperBuilder().addModule(CommuniqueModule()).build()
// [end]

fun main() {
  val putin = Actor.person("putin", "Vladimir Putin")
  val unplaced = letter(putin, null)
  check(placeOf(unplaced) == null)
  val moscow = unplaced.toBuilder().place("Moscow").build()
  check(moscow == letter(putin, "Moscow"))
  check(placeOf(moscow) == "Moscow")
  for (filed in listOf(Filed("seoul", brief(moscow)), Filed("seoul", null))) {
    val json = mapper.writeValueAsString(filed)
    check(mapper.readValue<Filed>(json) == filed) { json }
    println(json)
  }
}
