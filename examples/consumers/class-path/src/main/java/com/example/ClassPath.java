package com.example;

import java.nio.file.Path;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;
import tools.jackson.databind.json.JsonMapper;

/** Reads the brief named on the command line, without a mapper and with one, from the class path. */
public final class ClassPath {

  private ClassPath() {}

  public static void main(String[] arguments) {
    if (ClassPath.class.getModule().isNamed() || Brief.class.getModule().isNamed()) {
      throw new AssertionError("not on the class path");
    }
    Brief brief = CommuniqueJson.read(Path.of(arguments[0]));
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    if (!mapper.readValue(mapper.writeValueAsString(brief), Brief.class).equals(brief)) {
      throw new AssertionError("a brief was lost");
    }
    Statement first = brief.statements().get(0);
    System.out.println(Chain.of(first).sentence() + ": " + first.gist());
    try {
      mapper.readValue("{\"communique\":\"1.0\",\"idd\":\"x\"}", Brief.class);
    } catch (CommuniqueFormatException expected) {
      expected.problems().forEach(System.out::println);
    }
  }
}
