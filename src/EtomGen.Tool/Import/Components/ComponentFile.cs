using EtomGen.Tool.Input;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EtomGen.Tool.Import.Components;

/// <summary>Reads component specifications, event by event: aliases are not followed, so that none can grow what is read.</summary>
internal static class ComponentFile
{
    private const string ListKey = "eTOMs";
    private const int MaxNestingDepth = 200;

    /// <exception cref="ToolException">The content is no YAML, or has no list of processes.</exception>
    public static ComponentSpecification Read(string path, byte[] content, CancellationToken cancellationToken)
    {
        string text = InputFile.Decode(content).Text;
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw ToolException.CannotRead(path, "it is not text: the import takes component specifications in YAML");
        }

        try
        {
            return Read(path, new Parser(new StringReader(text)), cancellationToken) ?? throw ToolException.CannotRead(path, $"it has no list {ListKey}");
        }
        catch (YamlException e)
        {
            throw ToolException.CannotRead(path, $"line {e.Start.Line} is no YAML ({e.Message})");
        }
        catch (InvalidOperationException)
        {
            // Of some malformed scalars the parser only says that it cannot go on.
            throw ToolException.CannotRead(path, "it is no YAML");
        }
    }

    private static ComponentSpecification? Read(string path, Parser parser, CancellationToken cancellationToken)
    {
        var open = new Stack<Node>();
        List<ComponentEntry>? entries = null;
        Node? owner = null;
        while (parser.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    bool isList = parser.Current is SequenceStart && entries is null && open.TryPeek(out Node? parent) && string.Equals(parent.Key, ListKey, StringComparison.OrdinalIgnoreCase);
                    if (isList)
                    {
                        (entries, owner) = ([], open.Peek());
                    }

                    open.Push(new Node(parser.Current is MappingStart, isList));
                    if (open.Count > MaxNestingDepth)
                    {
                        throw ToolException.CannotRead(path, $"line {parser.Current.Start.Line} is nested more than {MaxNestingDepth} deep");
                    }

                    break;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    open.TryPeek(out Node? outer);
                    outer?.TakeValue("");
                    break;
                case Scalar scalar:
                    open.TryPeek(out Node? node);
                    if (node is { IsList: true })
                    {
                        entries!.Add(new ComponentEntry(scalar.Value, (int)scalar.Start.Line, (int)scalar.Start.Column));
                    }

                    node?.TakeValue(scalar.Value);
                    break;
                case AnchorAlias:
                    open.TryPeek(out Node? place);
                    place?.TakeValue("");
                    break;
            }
        }

        return entries is null ? null : new ComponentSpecification(NameOf(owner!, path), owner!.Values.GetValueOrDefault("version"), entries);
    }

    private static string NameOf(Node component, string path)
    {
        string[] parts = [.. new[] { component.Values.GetValueOrDefault("id"), component.Values.GetValueOrDefault("name") }.OfType<string>().Where(part => part.Length > 0)];
        return parts.Length == 0 ? Path.GetFileNameWithoutExtension(path) : string.Join('-', parts);
    }

    /// <summary>A mapping or a sequence that is being read.</summary>
    private sealed class Node(bool isMapping, bool isList)
    {
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
