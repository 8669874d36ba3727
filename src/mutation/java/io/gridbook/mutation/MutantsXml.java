package io.gridbook.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the mutants of pitest's {@code mutations.xml}. */
final class MutantsXml {
    private MutantsXml() {}

    static List<Mutant> read(Path xml) {
        Map<String, Integer> places = new HashMap<>();
        List<Mutant> mutants = new ArrayList<>();
        for (Element each : elements(xml)) {
            String type = text(each, "mutatedClass").replaceFirst("^io\\.gridbook\\.", "");
            String mutator = text(each, "mutator").replaceFirst("^.*\\.", "");
            String method = text(each, "mutatedMethod");
            int place = places.merge(String.join(" ", type, method, mutator), 1, Integer::sum);
            mutants.add(new Mutant(
                    type,
                    method,
                    mutator,
                    place,
                    Integer.parseInt(text(each, "lineNumber")),
                    text(each, "description"),
                    Boolean.parseBoolean(each.getAttribute("detected"))));
        }
        return mutants;
    }

    /** In the order of the code. */
    private static List<Element> elements(Path xml) {
        try (InputStream in = Files.newInputStream(xml)) {
            NodeList nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("mutation");
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(n -> (Element) nodes.item(n))
                    .sorted(Comparator.comparing((Element each) -> text(each, "mutatedClass"))
                            .thenComparing(each -> text(each, "mutatedMethod"))
                            .thenComparing(each -> Integer.valueOf(text(each, "lineNumber")))
                            .thenComparing(each -> Integer.valueOf(text(each, "index"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }
}
