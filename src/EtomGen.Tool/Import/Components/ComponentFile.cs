using EtomGen.Tool.Input;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EtomGen.Tool.Import.Components;

/// <summary>Reads component specifications, event by event: aliases of lists are not followed, so that none can grow what is read.</summary>
internal static class ComponentFile
{
    private const string ListKey = "eTOMs";

    /// <summary>The key of older specifications, which means the list only below <see cref="Metadata"/>.</summary>
    private const string OlderListKey = "eTOM";
    private const string Metadata = "componentMetadata";
    private const int MaxNestingDepth = 200;

    /// <exception cref="ToolException">The content is not YAML.</exception>
    public static ComponentSpecification Read(string path, byte[] content, CancellationToken cancellationToken)
    {
        string text = InputFile.Decode(content).Text;
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw ToolException.CannotRead(path, "it is not text: the import takes component specifications in YAML");
        }

        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return Read(path, new Parser(new StringReader(text)), cancellationToken);
            }
            catch (YamlException e)
            {
                text = QuotedScalars.Indent(text, e, attempt) ?? throw ToolException.CannotRead(path, $"is not YAML ({e.Message.TrimEnd('.')})", (int)Math.Max(e.Start.Line, 1));
            }
            catch (InvalidOperationException)
            {
                // Of some malformed scalars the parser only says that it cannot go on.
                throw ToolException.CannotRead(path, "it is not YAML");
            }
        }
    }

    private static ComponentSpecification Read(string path, Parser parser, CancellationToken cancellationToken)
    {
        var open = new Stack<Node>();
        var scalars = new Dictionary<AnchorName, string>();
        var entries = new List<ComponentEntry>();
        Node? owner = null;
        while (parser.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            open.TryPeek(out Node? parent);
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    bool isNamed = parent is { IsMapping: true } && NamesProcesses(open);
                    if (isNamed)
                    {
                        StartList(parent!, parser.Current);
                    }

                    if (parent is { IsList: true } || (isNamed && parser.Current is MappingStart))
                    {
                        // A mapping where the list is expected, or a mapping or a list where an entry is, is one entry, which is not understood.
                        entries.Add(Entry("", parser.Current));
                    }

                    open.Push(new Node(parser.Current is MappingStart, isNamed && parser.Current is SequenceStart));
                    if (open.Count > MaxNestingDepth)
                    {
                        throw ToolException.CannotRead(path, $"is nested more than {MaxNestingDepth} deep", (int)parser.Current.Start.Line);
                    }

                    break;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    open.TryPeek(out Node? outer);
                    outer?.TakeValue("");
                    break;
                case Scalar scalar:
                    if (!scalar.Anchor.IsEmpty)
                    {
                        scalars[scalar.Anchor] = scalar.Value;
                    }

                    TakeScalar(scalar.Value, scalar, isPlain: scalar.Style == ScalarStyle.Plain);
                    break;
                case AnchorAlias alias:
                    TakeScalar(scalars.GetValueOrDefault(alias.Value, ""), alias, isPlain: false);
                    break;
            }

            void TakeScalar(string value, ParsingEvent location, bool isPlain)
            {
                // A text where the list is expected is its only entry; no value, or null, is an empty list.
                bool isOnlyEntry = parent is { IsMapping: true, Key: not null } && NamesProcesses(open) && !(isPlain && value is "" or "~" or "null" or "Null" or "NULL");
                if (isOnlyEntry)
                {
                    StartList(parent!, location);
                }

                if (parent is { IsList: true } || isOnlyEntry)
                {
                    entries.Add(Entry(value, location));
                }

                parent?.TakeValue(value);
            }
        }

        return new ComponentSpecification(NameOf(owner, path), owner?.Values.GetValueOrDefault("version"), entries);

        void StartList(Node component, ParsingEvent location) => owner = owner is null
            ? component
            : throw ToolException.CannotRead(path, "has a second list of processes: give each component a file of its own", (int)location.Start.Line);
    }

    /// <summary>Whether the value that comes next is the list of processes.</summary>
    private static bool NamesProcesses(Stack<Node> open) => open.TryPeek(out Node? node)
        && (string.Equals(node.Key, ListKey, StringComparison.OrdinalIgnoreCase)
            || (string.Equals(node.Key, OlderListKey, StringComparison.OrdinalIgnoreCase)
                && string.Equals(open.ElementAtOrDefault(1)?.Key, Metadata, StringComparison.OrdinalIgnoreCase)));

    private static ComponentEntry Entry(string text, ParsingEvent location) => new(text, (int)location.Start.Line, (int)location.Start.Column);

    private static string NameOf(Node? component, string path)
    {
        string[] parts = [.. new[] { component?.Values.GetValueOrDefault("id"), component?.Values.GetValueOrDefault("name") }.OfType<string>().Where(part => part.Length > 0)];
        return parts.Length == 0 ? Path.GetFileNameWithoutExtension(path) : string.Join('-', parts);
    }

    /// <summary>A mapping or a sequence that is being read.</summary>
    private sealed class Node(bool isMapping, bool isList)
    {
        public bool IsMapping => isMapping;

        public bool IsList => isList;

        /// <summary>The key whose value comes next, or <see langword="null"/>.</summary>
        public string? Key { get; private set; }

        public Dictionary<string, string> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

        public void TakeValue(string value)
        {
            if (!isMapping)
            {
                return;
            }

            if (Key is null)
            {
                Key = value;
                return;
            }

            Values.TryAdd(Key, value);
            Key = null;
        }
    }
}
