package org.kirana.kubernetes;

import java.io.IOException;
import java.io.StringReader;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings that a module's compiled classes ask for, with the value that holds without any
 * word: {@code @ConfigMapping} and {@code @ConfigProperty}, and application.properties.
 */
final class AskedSettings {

  private static final String MAPPING = "Lio/smallrye/config/ConfigMapping;";
  private static final String DEFAULT = "Lio/smallrye/config/WithDefault;";
  private static final String PROPERTY = "Lorg/eclipse/microprofile/config/inject/ConfigProperty;";
  private static final Pattern NESTED = Pattern.compile("L(org/kirana/[\\w/]+\\$\\w+);");

  private final Map<String, ClassModel> classes = new HashMap<>();
  private final Map<String, String> found = new TreeMap<>();

  private AskedSettings() {}

  static Map<String, String> of(String module) throws IOException {
    var asked = new AskedSettings();
    asked.read(Root.path(module).resolve("target/classes"));
    asked.classes.values().forEach(asked::look);
    Properties own = properties(module);
    asked.found.replaceAll((setting, otherwise) -> own.getProperty(setting, otherwise));
    return asked.found;
  }

  private void read(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("org/kirana"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        ClassModel model = ClassFile.of().parse(file);
        classes.put(model.thisClass().asInternalName(), model);
      }
    }
  }

  private void look(ClassModel type) {
    annotations(
            type.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(each -> each.annotations().stream()),
            MAPPING)
        .forEach(mapping -> mapped(type, word(mapping, "prefix").orElseThrow()));
    for (MethodModel method : type.methods()) {
      annotations(
              method.findAttribute(Attributes.runtimeVisibleParameterAnnotations()).stream()
                  .flatMap(each -> each.parameterAnnotations().stream())
                  .flatMap(List::stream),
              PROPERTY)
          .map(property -> word(property, "name").orElseThrow())
          .filter(name -> name.startsWith("kirana.") && !found.containsKey(name))
          .forEach(name -> found.put(name, ""));
    }
  }

  private void mapped(ClassModel type, String prefix) {
    for (MethodModel method : type.methods()) {
      if (!method.flags().has(AccessFlag.ABSTRACT)) {
        continue;
      }
      String name = prefix + "." + kebab(method.methodName().stringValue());
      String signature =
          method
              .findAttribute(Attributes.signature())
              .map(each -> each.signature().stringValue())
              .orElse(method.methodType().stringValue());
      Matcher nested = NESTED.matcher(signature);
      if (nested.find()) {
        mapped(classes.get(nested.group(1)), signature.contains("List<") ? name + "[n]" : name);
      } else {
        found.put(signature.contains("Map<") ? name + ".<type>" : name, otherwise(method));
      }
    }
  }

  private static String otherwise(MethodModel method) {
    return annotations(
            method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(each -> each.annotations().stream()),
            DEFAULT)
        .findFirst()
        .flatMap(annotation -> word(annotation, "value"))
        .orElse("");
  }

  private static Stream<Annotation> annotations(Stream<Annotation> all, String type) {
    return all.filter(each -> each.className().stringValue().equals(type));
  }

  private static Optional<String> word(Annotation annotation, String name) {
    return annotation.elements().stream()
        .filter(element -> element.name().stringValue().equals(name))
        .map(AnnotationElement::value)
        .map(value -> ((AnnotationValue.OfString) value).stringValue())
        .findFirst();
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Properties properties(String module) throws IOException {
    Properties properties = new Properties();
    Path file = Root.path(module).resolve("src/main/resources/application.properties");
    if (Files.exists(file)) {
      properties.load(new StringReader(Files.readString(file)));
    }
    return properties;
  }
}
