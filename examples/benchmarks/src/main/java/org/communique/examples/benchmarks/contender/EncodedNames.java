// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.nio.charset.StandardCharsets;

/** The names of all members, as bytes with a comma before and a colon behind. */
final class EncodedNames {

  static final byte[] ABSTAINING = encoded("abstaining");
  static final byte[] ACT = encoded("act");
  static final byte[] ACTOR = encoded("actor");
  static final byte[] ACTORS = encoded("actors");
  static final byte[] ADDRESSEES = encoded("addressees");
  static final byte[] AGAINST = encoded("against");
  static final byte[] ALIASES = encoded("aliases");
  static final byte[] AMBIGUITY = encoded("ambiguity");
  static final byte[] ANONYMITY = encoded("anonymity");
  static final byte[] ASSESSED = encoded("assessed");
  static final byte[] ASSESSOR = encoded("assessor");
  static final byte[] ATTITUDE = encoded("attitude");
  static final byte[] ATTRIBUTIONS = encoded("attributions");
  static final byte[] BASE = encoded("base");
  static final byte[] BASIS = encoded("basis");
  static final byte[] BY = encoded("by");
  static final byte[] CAPACITY = encoded("capacity");
  static final byte[] CERTAINTY = encoded("certainty");
  static final byte[] CHOICE = encoded("choice");
  static final byte[] CODES = encoded("codes");
  static final byte[] COMMUNIQUE = encoded("communique");
  static final byte[] CONDITION = encoded("condition");
  static final byte[] CONTENT = encoded("content");
  static final byte[] CONTROL = encoded("control");
  static final byte[] CONTROLLER = encoded("controller");
  static final byte[] COUNT = encoded("count");
  static final byte[] CUE = encoded("cue");
  static final byte[] DATE = encoded("date");
  static final byte[] DESCRIBED_AS = encoded("describedAs");
  static final byte[] DESIGNATIONS = encoded("designations");
  static final byte[] DURING = encoded("during");
  static final byte[] ENCODED = encoded("encoded");
  static final byte[] ENCODER = encoded("encoder");
  static final byte[] END = encoded("end");
  static final byte[] EVENT_TIME = encoded("eventTime");
  static final byte[] EVIDENCE = encoded("evidence");
  static final byte[] FIDELITY = encoded("fidelity");
  static final byte[] GIST = encoded("gist");
  static final byte[] GIVEN_BY = encoded("givenBy");
  static final byte[] GLOSS = encoded("gloss");
  static final byte[] GRADE = encoded("grade");
  static final byte[] GRADES = encoded("grades");
  static final byte[] HEDGE = encoded("hedge");
  static final byte[] HOLDERS = encoded("holders");
  static final byte[] ID = encoded("id");
  static final byte[] IDENTIFIERS = encoded("identifiers");
  static final byte[] IN_FAVOUR = encoded("inFavour");
  static final byte[] ISSUER = encoded("issuer");
  static final byte[] KIND = encoded("kind");
  static final byte[] LABEL = encoded("label");
  static final byte[] LANGUAGE = encoded("language");
  static final byte[] LENGTH = encoded("length");
  static final byte[] LOCATOR = encoded("locator");
  static final byte[] MARKINGS = encoded("markings");
  static final byte[] MEDIUM = encoded("medium");
  static final byte[] MEMBERS = encoded("members");
  static final byte[] MENTIONS = encoded("mentions");
  static final byte[] MODE = encoded("mode");
  static final byte[] MODIFIED = encoded("modified");
  static final byte[] NAME = encoded("name");
  static final byte[] NARRATED = encoded("narrated");
  static final byte[] NOT_VOTING = encoded("notVoting");
  static final byte[] NOTE = encoded("note");
  static final byte[] NOTES = encoded("notes");
  static final byte[] OCCURRENCE = encoded("occurrence");
  static final byte[] OMITTED = encoded("omitted");
  static final byte[] ON_BEHALF_OF = encoded("onBehalfOf");
  static final byte[] ORGANISATION = encoded("organisation");
  static final byte[] PART = encoded("part");
  static final byte[] PART_OF = encoded("partOf");
  static final byte[] PLACE = encoded("place");
  static final byte[] PREFIX = encoded("prefix");
  static final byte[] PUBLISHED = encoded("published");
  static final byte[] PURPOSE = encoded("purpose");
  static final byte[] QUOTATIONS = encoded("quotations");
  static final byte[] RATIONALE = encoded("rationale");
  static final byte[] RECIPIENTS = encoded("recipients");
  static final byte[] REDACTED = encoded("redacted");
  static final byte[] RELATIONS = encoded("relations");
  static final byte[] REPORTED = encoded("reported");
  static final byte[] RETRIEVED = encoded("retrieved");
  static final byte[] ROLES = encoded("roles");
  static final byte[] SAID = encoded("said");
  static final byte[] SCHEME = encoded("scheme");
  static final byte[] SEGMENTS = encoded("segments");
  static final byte[] SHA256 = encoded("sha256");
  static final byte[] SIC = encoded("sic");
  static final byte[] SOURCE = encoded("source");
  static final byte[] SOURCES = encoded("sources");
  static final byte[] SPEAKERS = encoded("speakers");
  static final byte[] SPEAKING_AS = encoded("speakingAs");
  static final byte[] SPOKEN = encoded("spoken");
  static final byte[] STANCES = encoded("stances");
  static final byte[] START = encoded("start");
  static final byte[] STATEMENT = encoded("statement");
  static final byte[] STATEMENTS = encoded("statements");
  static final byte[] SUCCEEDED_BY = encoded("succeededBy");
  static final byte[] SUFFIX = encoded("suffix");
  static final byte[] SUPPLIED = encoded("supplied");
  static final byte[] TALLY = encoded("tally");
  static final byte[] TARGET = encoded("target");
  static final byte[] TERMS = encoded("terms");
  static final byte[] TEXT = encoded("text");
  static final byte[] TITLE = encoded("title");
  static final byte[] TO = encoded("to");
  static final byte[] TOPIC = encoded("topic");
  static final byte[] TOPICS = encoded("topics");
  static final byte[] VALUE = encoded("value");
  static final byte[] VERSION = encoded("version");
  static final byte[] WEAK = encoded("weak");
  static final byte[] WORDS = encoded("words");
  static final byte[] ZONE = encoded("zone");

  private EncodedNames() {}

  private static byte[] encoded(String name) {
    return (",\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
  }
}
