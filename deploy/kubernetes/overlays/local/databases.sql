-- One database for each service, which owns it. The passwords are those of kustomization.yaml.
CREATE ROLE "messaging-gateway" LOGIN PASSWORD 'local';
CREATE DATABASE "messaging-gateway" OWNER "messaging-gateway";
REVOKE CONNECT ON DATABASE "messaging-gateway" FROM PUBLIC;
CREATE ROLE "catalog-service" LOGIN PASSWORD 'local';
CREATE DATABASE "catalog-service" OWNER "catalog-service";
REVOKE CONNECT ON DATABASE "catalog-service" FROM PUBLIC;
CREATE ROLE "order-service" LOGIN PASSWORD 'local';
CREATE DATABASE "order-service" OWNER "order-service";
REVOKE CONNECT ON DATABASE "order-service" FROM PUBLIC;
CREATE ROLE "store-assignment-service" LOGIN PASSWORD 'local';
CREATE DATABASE "store-assignment-service" OWNER "store-assignment-service";
REVOKE CONNECT ON DATABASE "store-assignment-service" FROM PUBLIC;
CREATE ROLE "invoice-service" LOGIN PASSWORD 'local';
CREATE DATABASE "invoice-service" OWNER "invoice-service";
REVOKE CONNECT ON DATABASE "invoice-service" FROM PUBLIC;
