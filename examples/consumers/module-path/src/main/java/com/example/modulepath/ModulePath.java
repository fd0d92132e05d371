package com.example.modulepath;

import java.nio.file.Path;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.jackson.CommuniqueJson;
import org.communique.jackson.CommuniqueModule;
import tools.jackson.databind.json.JsonMapper;

/** Reads the brief named on the command line, without a mapper and with one, from the module path. */
public final class ModulePath {

  private ModulePath() {}

  public static void main(String[] arguments) {
    if (!ModulePath.class.getModule().isNamed() || !Brief.class.getModule().isNamed()) {
      throw new AssertionError("not on the module path");
    }
    Brief brief = CommuniqueJson.read(Path.of(arguments[0]));
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    if (found.registeredModules().stream().noneMatch(CommuniqueModule.class::isInstance)) {
      throw new AssertionError("the module was not found");
    }
    if (!found.readValue(found.writeValueAsString(brief), Brief.class).equals(brief)) {
      throw new AssertionError("a brief was lost");
    }
    Statement first = brief.statements().get(0);
    System.out.println(Chain.of(first).sentence() + ": " + first.gist());
  }
}
