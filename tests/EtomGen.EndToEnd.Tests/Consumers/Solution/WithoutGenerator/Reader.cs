using EtomGen;

namespace WithoutGenerator
{
    public static class Reader
    {
        public static string Product(Assessment assessment) => assessment.Product;
    }
}
