using System.Reflection;

namespace EtomGen;

/// <summary>Reads a declaration from the attributes of a type.</summary>
internal static class ReflectedDeclaration
{
    public static AssessmentDeclaration Of(Type type)
    {
        ConformanceAssessmentAttribute facts = type.GetCustomAttribute<ConformanceAssessmentAttribute>(inherit: false)
            ?? throw new ArgumentException($"{type} does not declare an assessment: give it a ConformanceAssessment attribute.", nameof(type));

        var rows = new List<DeclaredRow>();
        var modules = new List<DeclaredModule>();
        var unresolved = new List<DeclaredUnresolved>();
        object[] attributes = type.GetCustomAttributes(inherit: false);
        for (int i = 0; i < attributes.Length; i++)
        {
            switch (attributes[i])
            {
                case AssessedProcessAttribute row:
                    rows.Add(RowOf(row, i));
                    break;
                case ModuleAttribute module:
                    modules.Add(ModuleOf(module, i));
                    break;
                case UnresolvedAttribute open:
                    unresolved.Add(UnresolvedOf(open, i));
                    break;
            }
        }

        return new AssessmentDeclaration
        {
            Name = type.ToString(),
            Release = facts.Release,
            Company = facts.Company,
            Product = facts.Product,
            ProductVersion = facts.ProductVersion,
            FrameworxVersion = facts.FrameworxVersion,
            CompletedOn = facts.CompletedOn,
            Kind = facts.Kind,
            ReportUrl = facts.ReportUrl,
            Rows = rows,
            Modules = modules,
            Unresolved = unresolved,
        };
    }

    private static DeclaredRow RowOf(AssessedProcessAttribute row, int attribute)
    {
        var process = new DeclaredProcess(row.Process ?? "", row.Release, new DeclarationLocation(attribute, DeclaredArgument.Process));
        return row is ScoredProcessAttribute scored
            ? new DeclaredRow(process, true, scored.Score, scored.Deviation, row.Comment, attribute, row.MovedFrom)
            : new DeclaredRow(process, false, null, null, row.Comment, attribute, row.MovedFrom);
    }

    private static DeclaredUnresolved UnresolvedOf(UnresolvedAttribute open, int attribute) => new(
        open.Release, open.Process, open.Name, double.IsNaN(open.Score) ? null : open.Score, open.Deviation, open.Comment, open.Module, open.Reason, open.MovedFrom, attribute);

    private static DeclaredModule ModuleOf(ModuleAttribute module, int attribute)
    {
        DeclaredProcess[] supports = [.. module.Supports.Select((process, i) => new DeclaredProcess(process ?? "", null, new DeclarationLocation(attribute, DeclaredArgument.Supports, i)))];
        return new DeclaredModule(module.Name, supports, module.Note, attribute);
    }
}
