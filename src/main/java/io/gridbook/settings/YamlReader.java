package io.gridbook.settings;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML text into values with their lines; texts stay as written, so that 0012 is not 10. */
final class YamlReader {
    private final String source;
    private final boolean lines;
    private final Faults faults;

    /** @param lines whether the source is a file, of which lines can be named */
    YamlReader(String source, boolean lines, Faults faults) {
        this.source = source;
        this.lines = lines;
        this.faults = faults;
    }

    /** The value, or null when the text is empty or not YAML. */
    @Nullable
    Value read(String text) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            return node == null ? null : value(node, place(node));
        } catch (MarkedYAMLException e) {
            Place place =
                    e.getProblemMark() == null ? at(0) : at(e.getProblemMark().getLine() + 1);
            faults.add(place, "is not YAML: " + e.getProblem() + "; look at this line and the one above");
            return null;
        } catch (YAMLException e) {
            faults.add(at(0), "is not YAML: " + e.getMessage());
            return null;
        }
    }

    private Value value(Node node, Place group) {
        if (node.getAnchor() != null) {
            faults.add(place(node), "has the anchor &" + node.getAnchor() + "; write the value out at each place");
            return new Scalar(place(node), "", true);
        }
        if (node instanceof ScalarNode scalar) {
            return new Scalar(place(scalar), scalar.getValue(), scalar.getTag().equals(Tag.NULL));
        }
        if (node instanceof SequenceNode sequence) {
            return new Items(
                    group,
                    sequence.getValue().stream()
                            .map(item -> value(item, place(item)))
                            .toList());
        }
        return mapping((MappingNode) node, group);
    }

    private Mapping mapping(MappingNode node, Place group) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Place place = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(place, "has a key that is not a plain word");
                continue;
            }
            Value before = entries.putIfAbsent(key.getValue(), value(tuple.getValueNode(), place));
            if (before != null) {
                faults.add(place, key.getValue() + " stands here twice, first in " + before.at() + "; keep one");
            }
        }
        return new Mapping(group, entries);
    }

    private Place place(Node node) {
        return at(node.getStartMark().getLine() + 1);
    }

    private Place at(int line) {
        return new Place(source, lines ? line : 0);
    }
}
